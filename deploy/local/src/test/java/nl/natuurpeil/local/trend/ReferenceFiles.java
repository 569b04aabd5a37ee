package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The reference files of the statistics library. */
final class ReferenceFiles {

    private static final Path REFERENCE = Path.of("../../trend-statistics/src/test/resources/reference");

    private ReferenceFiles() {}

    static Stream<JsonNode> cases(String name) {
        try (Stream<Path> files = Files.list(REFERENCE.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(ReferenceFiles::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static JsonNode read(String name) {
        return read(REFERENCE.resolve(name));
    }

    private static JsonNode read(Path file) {
        try {
            return Columns.JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String data(JsonNode name) {
        return REFERENCE.resolve(name.textValue()).toString();
    }

    /** The elements of an array, or one value, with commas between them. */
    static String commas(JsonNode points) {
        return points.toString().replaceAll("[\\[\\]\" ]", "");
    }
}
