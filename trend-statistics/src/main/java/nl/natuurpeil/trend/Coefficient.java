package nl.natuurpeil.trend;

/** One estimate on the natural logarithmic scale with its standard error. */
public record Coefficient(double value, double standardError) {

    /** The estimate as a factor. */
    public double multiplicative() {
        return StrictMath.exp(value);
    }

    /** Standard error of the factor, by the delta method. */
    public double multiplicativeStandardError() {
        return multiplicative() * standardError;
    }
}
