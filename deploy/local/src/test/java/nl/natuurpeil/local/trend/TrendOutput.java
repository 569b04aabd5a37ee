package nl.natuurpeil.local.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.local.Natuurpeil;

/** Runs trend commands in this process and keeps what they print as JSON. */
final class TrendOutput {

    private final StringWriter out = new StringWriter();

    /** What a command that succeeds prints. */
    JsonNode json(List<String> arguments) {
        assertThat(run(arguments)).describedAs(out.toString()).isZero();
        return parsed();
    }

    /** The exit code. */
    int run(List<String> arguments) {
        out.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("trend"));
        all.addAll(arguments);
        all.add("--json");
        return Natuurpeil.commandLine().setOut(new PrintWriter(out)).execute(all.toArray(String[]::new));
    }

    JsonNode parsed() {
        try {
            return Columns.JSON.readTree(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
