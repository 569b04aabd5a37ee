package nl.natuurpeil.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What JMH measured.
 *
 * @param benchmark class and method
 * @param parameters by name
 * @param millis median of the iterations
 * @param processorMillis median processor time of the whole JVM
 */
record Timing(String benchmark, JsonNode parameters, double millis, double processorMillis) {

    /** Reads the results JMH wrote. */
    static List<Timing> read(Path file) {
        try {
            var results = new ObjectMapper().readTree(file.toFile());
            return StreamSupport.stream(results.spliterator(), false)
                    .map(Timing::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Timing of(JsonNode result) {
        var name = result.path("benchmark").asText();
        return new Timing(
                name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                result.path("params"),
                median(result.path("primaryMetric")),
                median(result.path("secondaryMetrics").path("cpu")));
    }

    private static double median(JsonNode metric) {
        return metric.path("scorePercentiles").path("50.0").asDouble();
    }

    String parameter(String name) {
        return parameters.path(name).asText();
    }
}
