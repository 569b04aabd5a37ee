package nl.natuurpeil.monitoring.series.application;

import java.util.List;
import java.util.Map;

/**
 * Which series are wanted.
 *
 * @param wanted values of each property, any of which will do; a property that is not named is not looked at
 */
public record SeriesFilter(Map<Property, List<String>> wanted) {

    public SeriesFilter {
        wanted = Map.copyOf(wanted);
    }

    /** What series are found by. */
    public enum Property {
        ID,
        INDICATOR,
        AREA,
        DATASET,
        POINT,
        QUANTITY,
        PARAMETER,
        TAXON,
        UNIT,
        CONDITION,
        COMPARTMENT,
        METHOD
    }
}
