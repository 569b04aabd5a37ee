package nl.natuurpeil.monitoring.species.domain;

import java.util.List;

/** Yearly values made of counts or of indices, or why there are none. */
public sealed interface Estimation {

    /**
     * What they were, or would have been, made with: the model and the version of the way of working.
     */
    String method();

    /** Values, oldest first, 100 in their base year. */
    record Estimated(String method, List<YearValue> years) implements Estimation {

        public Estimated {
            years = List.copyOf(years);
        }
    }

    /**
     * None.
     *
     * @param code stable, for machines
     */
    record NotEstimated(String method, String code, String detail) implements Estimation {}

    /** The value of a year. */
    record YearValue(int year, double value, double standardError) {}
}
