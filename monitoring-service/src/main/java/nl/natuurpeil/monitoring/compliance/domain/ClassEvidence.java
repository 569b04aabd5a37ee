package nl.natuurpeil.monitoring.compliance.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;

/**
 * The classes an indicator was given for an area, oldest first.
 *
 * @param values of the indicator as a whole; none where only its elements were classified
 * @param elements of each element, such as fish or phytoplankton; an element that was never classified has none
 */
public record ClassEvidence(
        String indicator, ClassScale scale, List<Classified> values, Map<String, List<Classified>> elements) {

    public ClassEvidence {
        values = List.copyOf(values);
        elements = Map.copyOf(elements);
    }

    /** A class and what it stands for. */
    public record Classified(Period period, String code) {}

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
