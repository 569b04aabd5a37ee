package nl.natuurpeil.trend;

import java.util.OptionalDouble;

/** The outcome of {@link EndPointComparison}. */
public sealed interface EndPointResult {

    /** Which way the last value lies from the first. */
    enum Direction {
        INCREASE,
        EQUAL,
        DECREASE
    }

    /** Both end points and what follows from them. */
    record Compared(Observation first, Observation last) implements EndPointResult {

        /** Last less first, in the unit of the series. */
        public double difference() {
            return last.value() - first.value();
        }

        /** Difference as a share of the first value; empty when that is zero. */
        public OptionalDouble relativeChange() {
            return first.value() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(difference() / Math.abs(first.value()));
        }

        /** Which way the last value lies from the first; a comparison, no test. */
        public Direction direction() {
            double difference = difference();
            if (difference == 0) {
                return Direction.EQUAL;
            }
            return difference > 0 ? Direction.INCREASE : Direction.DECREASE;
        }
    }

    /** Fewer than two values, or only one time. */
    record InsufficientData(String message) implements EndPointResult {}
}
