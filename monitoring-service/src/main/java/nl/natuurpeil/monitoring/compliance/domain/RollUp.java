package nl.natuurpeil.monitoring.compliance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;

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
        return new Value(
                period,
                byPart.values().stream().mapToDouble(Value::value).sum(),
                byPart.values().stream()
                        .flatMap(value -> value.measurements().stream())
                        .toList());
    }
}
