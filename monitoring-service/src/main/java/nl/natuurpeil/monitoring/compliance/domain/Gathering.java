package nl.natuurpeil.monitoring.compliance.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classes;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import nl.natuurpeil.monitoring.reference.domain.Lineage;
import org.jspecify.annotations.Nullable;

/**
 * Makes evidence of measurements. One dataset serves an area: the first that has figures, measured before example. An
 * area without figures of its own has those of its parts, if they add up.
 */
public final class Gathering {

    private final Indicator indicator;
    private final Areas areas;
    private final Reader reader;
    private final @Nullable LeftOut leftOut;
    private final RollUps rollUps;

    /**
     * Prepares it.
     *
     * @param leftOut which parts stay out of a total
     */
    public Gathering(Indicator indicator, Areas areas, Reader reader, @Nullable LeftOut leftOut) {
        this(indicator, areas, reader, leftOut, new RollUps());
    }

    /**
     * Prepares it.
     *
     * @param leftOut which parts stay out of a total
     * @param rollUps kept from before
     */
    public Gathering(Indicator indicator, Areas areas, Reader reader, @Nullable LeftOut leftOut, RollUps rollUps) {
        this.indicator = indicator;
        this.areas = areas;
        this.reader = reader;
        this.leftOut = leftOut;
        this.rollUps = rollUps;
    }

    /** Where the measurements of a dataset come from: by area, oldest first; an area without any is left out. */
    @FunctionalInterface
    public interface Reader {
        Map<String, List<Measured>> read(Dataset dataset, Collection<String> areas);
    }

    public Optional<Evidence> of(String area) {
        return indicator.datasets().stream()
                .sorted(Comparator.comparing(Dataset::example))
                .map(dataset -> of(area, dataset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Evidence> of(String area, Dataset dataset) {
        var own = reader.read(dataset, List.of(area)).get(area);
        var scale = indicator.classes();
        if (scale != null) {
            return Optional.ofNullable(own).map(measured -> classified(area, dataset, scale, measured));
        }
        var before = areas.lineageOf(area);
        if (before.generations().size() > 1 && indicator.aggregation().makesValues()) {
            return pooled(area, dataset, () -> List.of(before));
        }
        return own == null
                ? pooled(area, dataset, () -> parts(area))
                : Optional.of(evidence(area, dataset, new RollUp(values(own))));
    }

    private Optional<Evidence> pooled(String area, Dataset dataset, Supplier<List<Lineage>> parts) {
        var whole = new RollUps.Whole(indicator, dataset.code(), area, out());
        var rollUp = rollUps.of(whole, areas, () -> rollUp(parts.get()));
        var figures =
                rollUp.codes().isEmpty() ? Map.<String, List<Measured>>of() : reader.read(dataset, rollUp.codes());
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(evidence(area, dataset, rollUp.of(figures), null, leftOut));
    }

    private KeptRollUp rollUp(List<Lineage> parts) {
        var codes = parts.stream().flatMap(part -> part.codes().stream()).toList();
        // Of this only the indicator stays.
        var of = indicator;
        return new KeptRollUp(parts, codes, pooling(codes), one -> value(of, one));
    }

    private List<String> out() {
        return leftOut == null ? List.of() : leftOut.areas();
    }

    /** What stays out does so in every period, the baseline included: leaving it out must look like no loss. */
    private List<Lineage> parts(String area) {
        var out = out();
        return indicator.aggregation().makesValues()
                ? areas.partsOf(area).stream()
                        .filter(part -> part.newest().codes().stream().noneMatch(out::contains))
                        .toList()
                : List.of();
    }

    private Pooling pooling(List<String> codes) {
        Map<String, Double> hectares = new TreeMap<>();
        codes.forEach(code -> areas.hectares(code).ifPresent(size -> hectares.put(code, size)));
        return new Pooling(indicator.aggregation() == Aggregation.AREA_WEIGHTED_MEAN, hectares);
    }

    private List<Value> values(List<Measured> measured) {
        return measured.stream().flatMap(one -> value(indicator, one).stream()).toList();
    }

    private static Optional<Value> value(Indicator indicator, Measured one) {
        return Optional.ofNullable(one.value()).map(value -> value(indicator, one, value));
    }

    private static Value value(Indicator indicator, Measured one, double value) {
        var range = Range.of(one.limit(), value, indicator);
        return new Value(one.period(), value, one.standardError(), range, List.of(one.id()));
    }

    private Evidence classified(String area, Dataset dataset, ClassScale scale, List<Measured> measured) {
        var classes = measured.stream()
                .flatMap(one -> classified(scale, one).stream())
                .toList();
        return evidence(area, dataset, new RollUp(List.of()), new Classes(scale, classes), null);
    }

    /** The class itself where it was given, else that of the number; one that makes none is told as it is. */
    private static Optional<Classified> classified(ClassScale scale, Measured one) {
        var code = Optional.ofNullable(one.text())
                .or(() -> Optional.ofNullable(one.value()).map(number -> codeOf(scale, number, one.limit())));
        return code.map(found -> new Classified(one.period(), found, one.value(), List.of(one.id())));
    }

    /** A bound such as {@code <0.5}, and a number where classes have no bounds, stand for themselves: no known class. */
    private static String codeOf(ClassScale scale, double number, @Nullable Limit limit) {
        return limit == null ? scale.classOf(number).orElseGet(() -> String.valueOf(number)) : limit.symbol() + number;
    }

    private Evidence evidence(String area, Dataset dataset, RollUp figures) {
        return evidence(area, dataset, figures, null, null);
    }

    private Evidence evidence(
            String area, Dataset dataset, RollUp figures, @Nullable Classes classes, @Nullable LeftOut out) {
        return new Evidence(
                indicator.code(),
                area,
                dataset.code(),
                dataset.label(),
                dataset.example() || out != null && out.example(),
                indicator.unit(),
                indicator.better(),
                figures.values(),
                figures.incomplete(),
                classes,
                out,
                figures.carriedOver());
    }
}
