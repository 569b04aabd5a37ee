package nl.natuurpeil.monitoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What comes of bodies as they are posted: in each directory of {@code intake/golden} every file posted gives the rows and
 * faults in {@code expected.json}. With {@code GOLDEN_WRITE} in the environment, missing expected files are written; read them before trusting
 * them.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "intake", "golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> eachFileGivesItsRows() throws IOException {
        return files(GOLDEN)
                .flatMap(GoldenFilesTest::files)
                .filter(file -> !file.endsWith("expected.json"))
                .map(file -> DynamicTest.dynamicTest(GOLDEN.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        var expected = file.resolveSibling("expected.json");
        var found = found(Files.readAllBytes(file), format(file));
        if (System.getenv("GOLDEN_WRITE") != null && Files.notExists(expected)) {
            Files.writeString(expected, pretty(found));
        }
        assertThat(pretty(found)).isEqualTo(pretty(JSON.readTree(expected.toFile())));
    }

    private static JsonNode found(byte[] body, Format format) {
        try {
            return RowJson.of(Intake.asShipped().rows(new ByteArrayInputStream(body), format, Intake.WATER_AUTHORITY));
        } catch (UnusableBody e) {
            return RowJson.of(e);
        }
    }

    private static Format format(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".csv") ? Format.CSV : name.endsWith(".ndjson") ? Format.NDJSON : Format.JSON;
    }

    private static String pretty(JsonNode node) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private static Stream<Path> files(Path directory) {
        try (var found = Files.list(directory)) {
            return List.copyOf(found.sorted().toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
