package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.trend.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator for an area, oldest first, from one dataset only.
 *
 * @param unit UCUM code of the values
 * @param better which way the values should go
 * @param values one per period; for an area that adds up from parts, only periods every part has
 * @param incomplete periods left out because parts are missing
 * @param classes where it is classes that were given and not numbers
 * @param leftOut which parts stay out of the total; none where no law lets any stay out
 * @param carriedOver periods whose parts are not those of today
 */
public record Evidence(
        String indicator,
        String area,
        String dataset,
        Label datasetLabel,
        boolean example,
        String unit,
        Better better,
        List<Value> values,
        List<Incomplete> incomplete,
        @Nullable Classes classes,
        @Nullable LeftOut leftOut,
        List<CarriedOver> carriedOver) {

    public Evidence {
        values = List.copyOf(values);
        incomplete = List.copyOf(incomplete);
        carriedOver = List.copyOf(carriedOver);
    }

    /** Evidence of numbers. */
    public Evidence(
            String indicator,
            String area,
            String dataset,
            Label datasetLabel,
            boolean example,
            String unit,
            Better better,
            List<Value> values,
            List<Incomplete> incomplete) {
        this(indicator, area, dataset, datasetLabel, example, unit, better, values, incomplete, null, null, List.of());
    }

    /** The classes an indicator was given, oldest first; one that was given none has no values. */
    public record Classes(ClassScale scale, List<Classified> values) {

        public Classes {
            values = List.copyOf(values);
        }
    }

    /**
     * A class and what it stands for.
     *
     * @param number the figure the class was made of; none where the class itself was given
     */
    public record Classified(
            Period period, String code, @Nullable Double number, List<UUID> measurements) {

        public Classified {
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * A value and the measurements it rests on.
     *
     * @param standardError in the unit of the value; none where it was not stated for every measurement
     * @param range within which it lies; none where the value itself was measured
     * @param measurements none where it is made of many areas
     * @param parts these many; none where the measurements are named
     */
    public record Value(
            Period period,
            double value,
            @Nullable Double standardError,
            @Nullable Range range,
            List<UUID> measurements,
            @Nullable Parts parts) {

        public Value {
            measurements = List.copyOf(measurements);
        }

        public Value(
                Period period,
                double value,
                @Nullable Double standardError,
                @Nullable Range range,
                List<UUID> measurements) {
            this(period, value, standardError, range, measurements, null);
        }

        public Value(Period period, double value, List<UUID> measurements) {
            this(period, value, null, null, measurements, null);
        }

        /**
         * Multiplies before it divides, so that a value that is the level itself is not a hair below it. Relative errors
         * of a quotient add up in squares (JCGM 100:2008, 5.1.2), if the two were measured independently.
         */
        Value asIndexOf(Value hundred) {
            double index = value * 100 / hundred.value();
            return new Value(period, index, errorOfIndex(index, hundred), null, measurements, parts);
        }

        private @Nullable Double errorOfIndex(double index, Value hundred) {
            if (standardError == null || hundred.standardError == null || value == 0) {
                return null;
            }
            return equals(hundred)
                    ? 0.0
                    : Math.abs(index) * Math.hypot(standardError / value, hundred.standardError / hundred.value);
        }

        /** The value with what else is known of it, as intermediate results of a test. */
        Map<String, Double> figures(String name, Map<String, Double> others) {
            Map<String, Double> figures = new TreeMap<>(others);
            figures.put(name, value);
            if (standardError != null) {
                figures.put("standardError", standardError);
            }
            return figures;
        }

        Observation toObservation() {
            return new Observation(period.midYear(), value);
        }
    }

    /**
     * A period for which only some of the parts have a value: what they make would be no total.
     *
     * @param covered the part of the land that has a value, from 0 to 1; none where sizes are not known
     * @param withoutSize codes of the areas whose size is needed and not known
     */
    public record Incomplete(
            Period period,
            List<String> missingAreas,
            int parts,
            @Nullable Double covered,
            List<String> withoutSize) {

        public Incomplete {
            missingAreas = List.copyOf(missingAreas);
            withoutSize = List.copyOf(withoutSize);
        }

        public Incomplete(Period period, List<String> missingAreas, int parts) {
            this(period, missingAreas, parts, null, List.of());
        }
    }

    /**
     * A period in which land counts with other areas than it is divided into today, or was at the time.
     *
     * @param otherTime whether the areas of the time had no value, so that those of another time count
     */
    public record CarriedOver(Period period, List<String> counted, List<String> insteadOf, boolean otherTime) {

        public CarriedOver {
            counted = List.copyOf(counted);
            insteadOf = List.copyOf(insteadOf);
        }
    }

    Evidence withValues(List<Value> others) {
        return new Evidence(
                indicator,
                area,
                dataset,
                datasetLabel,
                example,
                unit,
                better,
                others,
                incomplete,
                classes,
                leftOut,
                carriedOver);
    }

    Optional<Value> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** Returns the value the baseline stands for, if it was measured. */
    Optional<Value> at(Baseline baseline) {
        return values.stream()
                .filter(value -> switch (baseline) {
                    case Baseline.OfYear(int year) -> value.period().year() == year;
                    case Baseline.AtDate(LocalDate date) -> value.period().contains(date);
                    case Baseline.SetInPlan _ -> false;
                })
                .findFirst();
    }

    /** Returns the values of later periods than the given one. */
    List<Value> after(Value value) {
        return values.stream()
                .filter(later -> later.period().from().isAfter(value.period().to()))
                .toList();
    }

    /** Returns the values as an index that is 100 at the given one. */
    Evidence asIndexOf(Value hundred) {
        var index = values.stream().map(value -> value.asIndexOf(hundred)).toList();
        return new Evidence(
                indicator,
                area,
                dataset,
                datasetLabel,
                example,
                "{index}",
                better,
                index,
                incomplete,
                classes,
                leftOut,
                carriedOver);
    }
}
