package nl.natuurpeil.trend;

/** A closed interval of an estimate, in the unit of the estimate; a bound may be infinite where the data say nothing. */
public record Interval(double lower, double upper) {

    /** The interval reaching {@code halfWidth} to both sides of {@code centre}. */
    public static Interval around(double centre, double halfWidth) {
        return new Interval(centre - halfWidth, centre + halfWidth);
    }

    /** Whether {@code value} lies in the interval, bounds included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The interval on the multiplicative scale. */
    public Interval exp() {
        return new Interval(StrictMath.exp(lower), StrictMath.exp(upper));
    }
}
