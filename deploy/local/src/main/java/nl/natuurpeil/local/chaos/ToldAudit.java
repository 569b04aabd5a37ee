package nl.natuurpeil.local.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether every (request, series) of what was acknowledged was told of at least once, by the topic itself. */
final class ToldAudit {

    private static final String TOPIC = "natuurpeil.monitoring.measurements";

    private final ObjectMapper json = new ObjectMapper();
    private final String bootstrapServers;
    private final Faults faults;
    /** Rows told of by request and series. */
    private final Map<String, Map<String, Integer>> requests = new HashMap<>();

    private final Set<String> measurements = new HashSet<>();

    ToldAudit(String bootstrapServers, Faults faults) {
        this.bootstrapServers = bootstrapServers;
        this.faults = faults;
    }

    void run(List<Sending> sendings, Acknowledged acknowledged) {
        new Topic(bootstrapServers, TOPIC).read(message -> take(json(message.value())));
        for (var sending : sendings) {
            var id = acknowledged.id(sending);
            if (!id.isEmpty() && !isTold(sending, id)) {
                faults.add(
                        "never told",
                        "request " + sending.number() + ", acknowledged as " + id + ": "
                                + requests.getOrDefault(id, Map.of()).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                + " of " + sending.rows() + " rows");
            }
        }
    }

    private boolean isTold(Sending sending, String id) {
        if (sending.isSingle()) {
            return measurements.contains(id);
        }
        int told = requests.getOrDefault(id, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return told == sending.rows();
    }

    private JsonNode json(byte[] value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(JsonNode event) {
        var series = event.path("series").asText();
        // Told twice counts once; what differs between the two would be another fault.
        requests.computeIfAbsent(event.path("request").asText(), _ -> new HashMap<>())
                .merge(series, event.path("count").asInt(), Math::max);
        event.path("measurements")
                .forEach(one -> measurements.add(one.path("id").asText()));
    }
}
