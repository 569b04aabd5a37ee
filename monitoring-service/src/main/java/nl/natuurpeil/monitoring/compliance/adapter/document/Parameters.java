package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import org.jspecify.annotations.Nullable;

/** The parameters of a rule in the order they are named, without those that are not set. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Parameters of(String name, Object value) {
        return new Parameters().and(name, value);
    }

    Parameters and(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Parameters and(String name, Label label) {
        return and(name, Map.of("nl", label.nl(), "en", label.en()));
    }

    Parameters baseline(@Nullable Baseline baseline) {
        return switch (baseline) {
            case null -> this;
            case Baseline.OfYear(int year) -> and("baseline", Map.of("year", year));
            case Baseline.AtDate(var date) -> and("baseline", Map.of("date", date));
            case Baseline.SetInPlan(var what) -> and("baseline", Map.of("what", what));
        };
    }

    Parameters milestones(String level, List<Milestone> milestones) {
        return and(
                "milestones",
                milestones.stream()
                        .map(milestone -> Parameters.of("by", milestone.by())
                                .and(level, milestone.level())
                                .values())
                        .toList());
    }

    Map<String, Object> values() {
        return values;
    }
}
