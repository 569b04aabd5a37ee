package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/** What is measured, in what unit, and which datasets may hold its values. */
public record Indicator(
        Common common,
        Unit unit,
        Direction direction,
        Range range,
        Aggregation aggregation,
        List<Dataset> datasets,
        Measuring measuring)
        implements CatalogueRecord {

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        NEUTRAL
    }

    /** How values of areas make the value of the area above them. */
    public enum Aggregation {
        SUM,
        AREA_WEIGHTED_MEAN,
        ALL_MUST_PASS,
        ONE_OUT_ALL_OUT,
        NONE
    }

    /** The lowest and the highest value there can be; null where there is none. */
    public record Range(
            @Nullable BigDecimal floor, @Nullable BigDecimal ceiling) {

        public Range {
            unless(
                    floor == null || ceiling == null || floor.compareTo(ceiling) < 0,
                    "the floor " + floor + " must be below the ceiling " + ceiling);
        }
    }

    /**
     * A class a value can be, where values are classes.
     *
     * @param from the lowest number of the class, itself included; null where numbers make no class
     * @param unknown whether it tells that the class is not known, as XX does
     */
    public record ValueClass(
            String code, Label label, @Nullable BigDecimal from, boolean unknown) {}

    /**
     * How it is measured.
     *
     * @param classes from worst to best; empty where the value is a number
     * @param everyYears how often at least; null when not set
     * @param legalSource where the law says how to measure
     */
    public record Measuring(
            List<Label> methods,
            @Nullable Aquo aquo,
            List<ValueClass> classes,
            @Nullable Integer everyYears,
            @Nullable String legalSource) {

        public Measuring {
            methods = List.copyOf(methods);
            classes = List.copyOf(classes);
            unless(
                    classes.stream().map(ValueClass::code).distinct().count() == classes.size(),
                    "a class is listed twice");
            var bounds = classes.stream()
                    .map(ValueClass::from)
                    .filter(Objects::nonNull)
                    .toList();
            unless(
                    bounds.equals(bounds.stream().sorted().distinct().toList()),
                    "the bounds of the classes must rise from worst to best");
            unless(everyYears == null || everyYears >= 1, "everyYears must be at least 1, is " + everyYears);
        }
    }

    public Indicator {
        datasets = List.copyOf(datasets);
        unless(datasets.stream().map(Dataset::code).distinct().count() == datasets.size(), "a dataset is listed twice");
    }

    public boolean hasClass(String code) {
        return measuring.classes().stream().anyMatch(known -> known.code().equals(code));
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
