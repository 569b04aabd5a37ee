package nl.natuurpeil.monitoring.measurement.domain;

/**
 * What makes a series: one indicator, for one area, from one dataset. Figures of two datasets never share a series.
 */
public record SeriesKey(String indicator, String area, String dataset) {

    /** Returns the identifier of the series, such as {@code urban-tree-canopy.GM0855.voorbeeld-boomkroon}. */
    public String id() {
        return indicator + "." + area + "." + dataset;
    }
}
