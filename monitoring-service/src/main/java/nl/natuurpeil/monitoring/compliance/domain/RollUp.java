package nl.natuurpeil.monitoring.compliance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the parts of an area, period by period. A period that lacks a part has no total: a sum of what happens to be
 * there would fall or rise with the coverage.
 */
public record RollUp(List<Value> values, List<Incomplete> incomplete) {

    private static final Comparator<Period> OLDEST_FIRST =
            Comparator.comparing(Period::from).thenComparing(Period::to);

    /**
     * Adds up.
     *
     * @param parts codes of all parts that count, with or without values; one that is left out drops out of every period
     * @param valuesByPart the values there are, by code of the part
     */
    public static RollUp sum(List<String> parts, Map<String, List<Value>> valuesByPart) {
        Map<Period, Map<String, Value>> byPeriod = new TreeMap<>(OLDEST_FIRST);
        for (var part : parts) {
            for (var value : valuesByPart.getOrDefault(part, List.of())) {
                byPeriod.computeIfAbsent(value.period(), period -> new TreeMap<>())
                        .put(part, value);
            }
        }
        List<Value> totals = new ArrayList<>();
        List<Incomplete> incomplete = new ArrayList<>();
        byPeriod.forEach((period, byPart) -> {
            var absent =
                    parts.stream().filter(part -> !byPart.containsKey(part)).toList();
            if (absent.isEmpty()) {
                totals.add(total(period, byPart));
            } else {
                incomplete.add(new Incomplete(period, absent, parts.size()));
            }
        });
        return new RollUp(totals, incomplete);
    }

    private static Value total(Period period, Map<String, Value> byPart) {
        var parts = byPart.values();
        return new Value(
                period,
                parts.stream().mapToDouble(Value::value).sum(),
                standardError(parts),
                range(parts),
                parts.stream().flatMap(value -> value.measurements().stream()).toList());
    }

    /** Variances of independent values add up (JCGM 100:2008, 5.1.2); with one unknown that of the sum is. */
    private static @Nullable Double standardError(Collection<Value> parts) {
        double variance = 0;
        for (var part : parts) {
            if (part.standardError() == null) {
                return null;
            }
            variance += part.standardError() * part.standardError();
        }
        return Math.sqrt(variance);
    }

    private static @Nullable Range range(Collection<Value> parts) {
        if (parts.stream().allMatch(part -> part.range() == null)) {
            return null;
        }
        Double low = 0.0;
        Double high = 0.0;
        for (var part : parts) {
            var range = part.range() == null ? new Range(null, part.value(), part.value()) : part.range();
            low = low == null || range.low() == null ? null : Double.valueOf(low + range.low());
            high = high == null || range.high() == null ? null : Double.valueOf(high + range.high());
        }
        return new Range(null, low, high);
    }
}
