package nl.natuurpeil.local.suite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/** Every topic of the suite: the only list of them the launcher has. */
public final class Topics {

    public static final String DEAD_LETTER = ".dead-letter";

    private static final List<String> COMPACTED =
            List.of("natuurpeil.policy.obligations", "natuurpeil.policy.indicators", "natuurpeil.assessment.areas");
    private static final List<String> KEPT = List.of(
            "natuurpeil.monitoring.measurements",
            "natuurpeil.monitoring.compliance",
            "natuurpeil.assessment.assessments");

    private static final int PARTITIONS = 3;

    private Topics() {}

    /** The topics events are published on, without their dead letters. */
    public static List<String> names() {
        return Stream.concat(COMPACTED.stream(), KEPT.stream()).toList();
    }

    /** All topics; how many replicas each has is the broker's own setting. */
    public static List<NewTopic> all() {
        var compacted = COMPACTED.stream().map(name -> topic(name, PARTITIONS, Map.of("cleanup.policy", "compact")));
        // Local copies and dossiers are rebuilt from these, so nothing may expire.
        var kept = KEPT.stream().map(name -> topic(name, PARTITIONS, Map.of("retention.ms", "-1")));
        var dead = names().stream().map(name -> topic(name + DEAD_LETTER, 1, Map.of("retention.ms", "-1")));
        return Stream.of(compacted, kept, dead).flatMap(topics -> topics).toList();
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
