package nl.natuurpeil.monitoring.intake.application;

import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/**
 * Which series an organisation may begin. What is recorded of a series that is there already needs no leave.
 *
 * @param usual for organisations without rules of their own
 * @param own by organisation
 */
public record SeriesRules(Rules usual, Map<String, Rules> own) {

    /** At which monitoring points. */
    public enum Points {
        /** Those in its own namespace. */
        OWN,
        ANY,
        NONE
    }

    /** For which areas. */
    public enum AreasOf {
        /** Areas of the catalogue, for an indicator that takes the dataset. */
        CATALOGUE,
        NONE
    }

    /** What an organisation may begin. */
    public record Rules(Points points, AreasOf areas) {}

    /** Whether the organisation may begin the series; its area and dataset have been checked against the catalogue. */
    public boolean mayBegin(String organisation, SeriesKey series) {
        var rules = Optional.ofNullable(own.get(organisation)).orElse(usual);
        var point = series.point();
        if (point != null) {
            return switch (rules.points()) {
                case OWN -> point.namespace().equals(organisation);
                case ANY -> true;
                case NONE -> false;
            };
        }
        return rules.areas() == AreasOf.CATALOGUE && series.indicator() != null;
    }
}
