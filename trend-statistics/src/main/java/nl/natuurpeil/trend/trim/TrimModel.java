package nl.natuurpeil.trend.trim;

import java.util.List;
import java.util.Optional;

/** The time effect of a TRIM model; site effects are always there (rtrim report, section 2.1). */
public sealed interface TrimModel {

    /** Model 1: expected counts differ between sites only. */
    record NoTimeEffect() implements TrimModel {}

    /**
     * Model 2: the logarithm of the expected counts is a line with a new slope from each changepoint on.
     *
     * @param refinement how changepoints are dropped one by one, if at all
     * @param autodelete drop a changepoint while the piece after one has no positive count
     */
    record Linear(Changepoints changepoints, Optional<Stepwise> refinement, boolean autodelete) implements TrimModel {

        /** One slope over all times. */
        public static Linear oneSlope() {
            return of(new Changepoints.At(List.of(1)));
        }

        /** The given changepoints, without refinement. */
        public static Linear of(Changepoints changepoints) {
            return new Linear(changepoints, Optional.empty(), true);
        }

        /** The same changepoints as candidates for stepwise refinement. */
        public Linear refined(Stepwise stepwise) {
            return new Linear(changepoints, Optional.of(stepwise), autodelete);
        }
    }

    /** Model 3: an effect for each time. */
    record TimeEffects() implements TrimModel {}

    /** Where the slope of model 2 may change. */
    sealed interface Changepoints {

        /** Time indices (1 is the first time) when all lie in 1..J-1, otherwise years. */
        record At(List<Integer> points) implements Changepoints {
            public At {
                points = List.copyOf(points);
            }
        }

        /** Every time but the last. */
        record Every() implements Changepoints {}
    }

    /**
     * Stepwise refinement: removal by the Wald test, re-entry by the score test (TRIM manual, section 2.5).
     *
     * @param removeAbove p-value above which the least significant changepoint goes
     * @param enterBelow p-value below which the most significant removed changepoint returns
     */
    record Stepwise(double removeAbove, double enterBelow) {
        public static final Stepwise DEFAULT = new Stepwise(0.20, 0.15);
    }
}
