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
import java.util.stream.Collectors;

/** Whether every (request, series) of what was acknowledged was told of at least once, by the topic itself. */
final class ToldAudit {

    private static final String TOPIC = "natuurpeil.monitoring.measurements";

    private final ObjectMapper json = new ObjectMapper();
    private final String bootstrapServers;
    private final Faults faults;
    /** Rows told of by request and series. */
    private final Map<String, Map<String, Integer>> requests = new HashMap<>();

    /** Measurements posted singly that were told of; of the others, which are millions, the counts are enough. */
    private final Set<String> singles = new HashSet<>();

    ToldAudit(String bootstrapServers, Faults faults) {
        this.bootstrapServers = bootstrapServers;
        this.faults = faults;
    }

    void run(List<Sending> sendings, Acknowledged acknowledged) {
        var posted = sendings.stream()
                .filter(Sending::isSingle)
                .map(acknowledged::id)
                .collect(Collectors.toSet());
        new Topic(bootstrapServers, TOPIC).read(message -> take(json(message.value()), posted));
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
            return singles.contains(id);
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

    private void take(JsonNode event, Set<String> posted) {
        var series = event.path("series").asText();
        // Told twice counts once; what differs between the two would be another fault.
        requests.computeIfAbsent(event.path("request").asText(), _ -> new HashMap<>())
                .merge(series, event.path("count").asInt(), Math::max);
        for (var one : event.path("measurements")) {
            var id = one.path("id").asText();
            if (posted.contains(id)) {
                singles.add(id);
            }
        }
    }
}
