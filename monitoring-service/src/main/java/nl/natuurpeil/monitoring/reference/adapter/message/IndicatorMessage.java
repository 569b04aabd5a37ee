package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code nl.natuurpeil.indicator-published.v1}.
 *
 * @param aggregation one that is not known here, or is about elements and not areas, leaves the whole to be measured
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IndicatorMessage(
        String code,
        int version,
        LabelMessage title,
        UnitMessage unit,
        @Nullable String direction,
        String aggregation,
        List<DatasetMessage> datasets,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal ceiling,
        @Nullable AquoMessage aquo,
        @Nullable List<ClassMessage> classes) {

    /** The unit all values have. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record UnitMessage(String ucum) {}

    /** A dataset the indicator accepts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DatasetMessage(String code, LabelMessage label, String kind) {

        Dataset toDataset() {
            return new Dataset(code, label.toLabel(), kind.equals("EXAMPLE"));
        }
    }

    /** What the Aquo standard calls the indicator. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AquoMessage(
            @Nullable String quantity,
            @Nullable String parameter,
            @Nullable String unit,
            @Nullable String compartment) {

        Indicator.Aquo toAquo() {
            return new Indicator.Aquo(quantity, parameter, unit, compartment);
        }
    }

    /**
     * A class a value can be.
     *
     * @param from the lowest number of the class; none where numbers make no class
     * @param unknown whether it tells that the class is not known, as XX does
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ClassMessage(String code, @Nullable Double from, boolean unknown) {}

    public Indicator toIndicator() {
        return new Indicator(
                code,
                version,
                title.toLabel(),
                unit.ucum(),
                better(),
                Arrays.stream(Aggregation.values())
                        .filter(known -> known.name().equals(aggregation))
                        .findFirst()
                        .orElse(Aggregation.NONE),
                datasets.stream().map(DatasetMessage::toDataset).toList(),
                floor,
                ceiling,
                aquo == null ? null : aquo.toAquo(),
                scale(),
                classes == null
                        ? List.of()
                        : classes.stream().map(ClassMessage::code).toList());
    }

    private @Nullable ClassScale scale() {
        if (classes == null || classes.isEmpty()) {
            return null;
        }
        var known = classes.stream().filter(one -> !one.unknown()).toList();
        Map<String, Double> from = new TreeMap<>();
        known.forEach(one -> {
            if (one.from() != null) {
                from.put(one.code(), one.from());
            }
        });
        return new ClassScale(known.stream().map(ClassMessage::code).toList(), from);
    }

    private Better better() {
        return switch (direction) {
            case "UP" -> Better.HIGHER;
            case "DOWN" -> Better.LOWER;
            case null, default -> Better.NEITHER;
        };
    }
}
