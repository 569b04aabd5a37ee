package nl.natuurpeil.monitoring.reference.domain;

import java.util.List;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param unit UCUM code in which every value is given
 * @param better which way values should go
 * @param datasets the datasets it accepts, the preferred one first; each makes a series of its own
 */
public record Indicator(
        String code,
        int version,
        Label title,
        String unit,
        Better better,
        Aggregation aggregation,
        List<Dataset> datasets) {

    public Indicator {
        datasets = List.copyOf(datasets);
    }

    /** How the value of an area follows from those of its parts. */
    public enum Aggregation {
        /** Areas add up. */
        SUM,
        /** Parts say nothing of the whole, which is measured itself. */
        NONE
    }

    /**
     * Where values come from.
     *
     * @param example made up to show the suite at work; never a measurement
     */
    public record Dataset(String code, Label label, boolean example) {}

    public Optional<Dataset> dataset(String wanted) {
        return datasets.stream()
                .filter(dataset -> dataset.code().equals(wanted))
                .findFirst();
    }
}
