package nl.natuurpeil.monitoring.reference.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param unit UCUM code in which every value is given
 * @param better which way values should go
 * @param datasets the datasets it accepts, the preferred one first; each makes a series of its own
 * @param floor the lowest value there can be; none when there is none
 * @param ceiling the highest value there can be; none when there is none
 * @param aquo what the water sector calls it; none when it has no name for it
 * @param classes what a value can be; none where values are numbers
 * @param classCodes codes that can be given: those of the classes, and those that tell that the class is not known
 */
public record Indicator(
        String code,
        int version,
        Label title,
        String unit,
        Better better,
        Aggregation aggregation,
        List<Dataset> datasets,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal ceiling,
        @Nullable Aquo aquo,
        @Nullable ClassScale classes,
        List<String> classCodes) {

    public Indicator {
        datasets = List.copyOf(datasets);
        classCodes = List.copyOf(classCodes);
    }

    /** An indicator whose values are numbers. */
    public Indicator(
            String code,
            int version,
            Label title,
            String unit,
            Better better,
            Aggregation aggregation,
            List<Dataset> datasets,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal ceiling,
            @Nullable Aquo aquo) {
        this(code, version, title, unit, better, aggregation, datasets, floor, ceiling, aquo, null, List.of());
    }

    /** How the value of an area follows from those of its parts. */
    public enum Aggregation {
        /** Areas add up. */
        SUM,
        /** The mean of the areas, each by its size. */
        AREA_WEIGHTED_MEAN,
        /** The whole is judged by how each of its areas stands. */
        ALL_MUST_PASS,
        /** Parts say nothing of the whole, which is measured itself. */
        NONE;

        /** Whether a value of an area changes what is found for the areas it lies in. */
        public boolean reachesUp() {
            return this != NONE;
        }

        /** Whether a value of the whole is made of those of its parts. */
        public boolean makesValues() {
            return this == SUM || this == AREA_WEIGHTED_MEAN;
        }
    }

    /** Returns it as one whose whole is measured itself. */
    public Indicator measuredAsAWhole() {
        return new Indicator(
                code,
                version,
                title,
                unit,
                better,
                Aggregation.NONE,
                datasets,
                floor,
                ceiling,
                aquo,
                classes,
                classCodes);
    }

    /**
     * Where values come from.
     *
     * @param example made up to show the suite at work; never a measurement
     */
    public record Dataset(String code, Label label, boolean example) {}

    /** Codes of the Aquo standard that name the indicator; one that is null says nothing. */
    public record Aquo(
            @Nullable String quantity,
            @Nullable String parameter,
            @Nullable String unit,
            @Nullable String compartment) {}

    public Optional<Dataset> dataset(String wanted) {
        return datasets.stream()
                .filter(dataset -> dataset.code().equals(wanted))
                .findFirst();
    }
}
