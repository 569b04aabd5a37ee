package nl.natuurpeil.monitoring.compliance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * How values of areas make one: as a sum, or as a mean in which each area weighs as much as it is large.
 *
 * @param hectares sizes of the areas, as far as known
 */
record Pooling(boolean weighted, Map<String, Double> hectares) {

    static Pooling sum(Map<String, Double> hectares) {
        return new Pooling(false, hectares);
    }

    static Pooling areaWeightedMean(Map<String, Double> hectares) {
        return new Pooling(true, hectares);
    }

    /** Tells what lacks for a value of the whole: values of areas, or sizes to weigh them by. */
    Optional<Incomplete> missing(Period period, List<String> counted, Map<String, Value> byCode) {
        var absent = counted.stream().filter(code -> !byCode.containsKey(code)).toList();
        var withoutSize = weighted
                ? counted.stream().filter(code -> !hectares.containsKey(code)).toList()
                : List.<String>of();
        return absent.isEmpty() && withoutSize.isEmpty()
                ? Optional.empty()
                : Optional.of(new Incomplete(period, absent, counted.size(), covered(counted, absent), withoutSize));
    }

    /** The part of the land that has a value; none where a size is not known. */
    private @Nullable Double covered(List<String> counted, List<String> absent) {
        if (!hectares.keySet().containsAll(counted)) {
            return null;
        }
        double all = size(counted);
        return all == 0 ? null : 1 - size(absent) / all;
    }

    private double size(Collection<String> codes) {
        return codes.stream()
                .mapToDouble(code -> hectares.getOrDefault(code, 0.0))
                .sum();
    }

    Value pool(Period period, Map<String, Value> byCode) {
        double all = size(byCode.keySet());
        double total = 0;
        Double variance = 0.0;
        Double low = 0.0;
        Double high = 0.0;
        for (var part : byCode.entrySet()) {
            double weight = weighted ? hectares.getOrDefault(part.getKey(), 0.0) / all : 1;
            var value = part.getValue();
            var range = value.range() == null ? new Range(null, value.value(), value.value()) : value.range();
            total += weight * value.value();
            variance = plus(variance, weight * weight, square(value.standardError()));
            low = plus(low, weight, range.low());
            high = plus(high, weight, range.high());
        }
        boolean bounded = byCode.values().stream().anyMatch(value -> value.range() != null);
        boolean named = byCode.size() <= Parts.NAMED;
        return new Value(
                period,
                total,
                variance == null ? null : Math.sqrt(variance),
                bounded ? new Range(null, low, high) : null,
                named ? measurements(byCode) : List.of(),
                named ? null : Parts.of(byCode));
    }

    private static List<UUID> measurements(Map<String, Value> byCode) {
        return byCode.values().stream()
                .flatMap(value -> value.measurements().stream())
                .toList();
    }

    /** Variances of independent values add up, by their weights squared (JCGM 100:2008, 5.1.2); with one unknown none does. */
    private static @Nullable Double plus(@Nullable Double sum, double weight, @Nullable Double term) {
        return sum == null || term == null ? null : Double.valueOf(sum + weight * term);
    }

    private static @Nullable Double square(@Nullable Double number) {
        return number == null ? null : Double.valueOf(number * number);
    }
}
