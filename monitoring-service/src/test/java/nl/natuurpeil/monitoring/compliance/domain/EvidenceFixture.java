package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Evidence that says only what a test is about. */
final class EvidenceFixture {

    private EvidenceFixture() {}

    static Value year(int year, double value) {
        return new Value(
                new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), value, List.of(new UUID(0, year)));
    }

    static Evidence evidence(String indicator, Value... values) {
        return evidence(indicator, Better.HIGHER, values);
    }

    static Evidence evidence(String indicator, Better better, Value... values) {
        return new Evidence(
                indicator,
                "NL01",
                "test",
                new Label("proef", "test"),
                false,
                "har",
                better,
                List.of(values),
                List.of());
    }

    /** Yearly values from {@code first}, each {@code factor} times the one before. */
    static Value[] growing(int first, int years, double start, double factor) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < years; i++) {
            // A ripple of a thousandth, so that the standard error is not zero.
            values.add(year(first + i, start * Math.pow(factor, i) * (i % 2 == 0 ? 1.001 : 0.999)));
        }
        return values.toArray(Value[]::new);
    }
}
