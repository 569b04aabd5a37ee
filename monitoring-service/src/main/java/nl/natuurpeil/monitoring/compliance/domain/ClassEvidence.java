package nl.natuurpeil.monitoring.compliance.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classes;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import org.jspecify.annotations.Nullable;

/**
 * The classes a rule looks at, oldest first.
 *
 * @param values of the indicator as a whole; none where only its elements were classified
 * @param elements of each element, such as fish or phytoplankton; an element that was never classified has none
 */
record ClassEvidence(
        String indicator, ClassScale scale, List<Classified> values, Map<String, List<Classified>> elements) {

    ClassEvidence {
        values = List.copyOf(values);
        elements = Map.copyOf(elements);
    }

    /** Returns what the evidence holds for the rule; none where neither the whole nor any element was classified. */
    static Optional<ClassEvidence> of(ClassRule rule, Map<String, Evidence> evidence) {
        Map<String, List<Classified>> elements = new LinkedHashMap<>();
        rule.elements().forEach(element -> elements.put(element, values(evidence.get(element))));
        return rule.indicators().stream()
                .map(evidence::get)
                .filter(found -> !values(found).isEmpty())
                .flatMap(found -> Stream.ofNullable(found.classes()))
                .map(Classes::scale)
                .findFirst()
                .map(scale ->
                        new ClassEvidence(rule.indicator(), scale, values(evidence.get(rule.indicator())), elements));
    }

    private static List<Classified> values(@Nullable Evidence evidence) {
        var classes = evidence == null ? null : evidence.classes();
        return classes == null ? List.of() : classes.values();
    }

    static Optional<Classified> latest(List<Classified> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    static Optional<Classified> at(List<Classified> values, Baseline baseline) {
        return values.stream()
                .filter(value -> switch (baseline) {
                    case Baseline.OfYear(int year) -> value.period().year() == year;
                    case Baseline.AtDate(var date) -> value.period().contains(date);
                    case Baseline.SetInPlan _ -> false;
                })
                .findFirst();
    }
}
