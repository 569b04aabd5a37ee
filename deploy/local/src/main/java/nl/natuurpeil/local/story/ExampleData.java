package nl.natuurpeil.local.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example series that come with the launcher; each file says whether its figures are real. */
public final class ExampleData {

    private static final String REAL = "eurostat-grassland-butterflies.csv";
    private static final List<String> MADE_UP =
            List.of("example-urban-tree-canopy.csv", "example-urban-green-space.csv");

    private ExampleData() {}

    /** The measurement of the main job: the last year of the real series. */
    public static ExampleMeasurement lastYear() {
        return read(REAL).stream()
                .max(Comparator.comparing(ExampleMeasurement::to))
                .orElseThrow();
    }

    /** Everything that is there before the main job. */
    public static List<ExampleMeasurement> beforehand() {
        var last = lastYear();
        return Stream.concat(
                        read(REAL).stream().filter(row -> !row.equals(last)),
                        MADE_UP.stream().flatMap(file -> read(file).stream()))
                .toList();
    }

    private static List<ExampleMeasurement> read(String file) {
        try (var rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExampleData.class.getResourceAsStream("/example-data/" + file)),
                StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .skip(1)
                    .map(row -> ExampleMeasurement.from(fields(row)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits a row at its commas, those within double quotes left alone. */
    static List<String> fields(String row) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var c : row.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
