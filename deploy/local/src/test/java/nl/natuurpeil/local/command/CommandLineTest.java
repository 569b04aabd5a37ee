package nl.natuurpeil.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.natuurpeil.local.Natuurpeil;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.suite.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void run_has_an_option_for_every_port() {
        execute("run", "--help");

        assertThat(Arrays.asList(Port.values()))
                .allSatisfy(port ->
                        assertThat(told.toString()).contains(port.option()).contains(String.valueOf(port.usual())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http"})
    void a_number_that_is_no_port_is_refused_before_anything_starts(String number) {
        var exit = execute("run", "--data", folder.toString(), "--kafka-port", number);

        assertThat(exit).isEqualTo(2);
        assertThat(told.toString()).contains("--kafka-port").contains(number);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void reset_deletes_what_was_kept() {
        var data = new DataFolder(folder);
        data.create();

        assertThat(execute("reset", "--yes", "--data", folder.toString())).isZero();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void reset_keeps_off_a_folder_of_another_program() throws Exception {
        var theirs = Files.writeString(
                Files.createDirectories(folder.resolve("secrets")).resolve("key"), "theirs");

        assertThat(execute("reset", "--yes", "--data", folder.toString())).isZero();

        assertThat(theirs).exists();
    }

    private int execute(String... arguments) {
        var writer = new PrintWriter(told, true);
        return Natuurpeil.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }
}
