package nl.natuurpeil.trend.multispecies;

/**
 * How extreme values of single species are kept from steering the indicator.
 *
 * @param factor largest change from one year to the next that counts, as a factor above 1
 * @param floor smallest index that counts; anything lower becomes this
 * @param draws simulations of each species that is truncated at all
 * @param seed of these simulations
 */
public record Truncation(double factor, double floor, int draws, long seed) {
    public static final Truncation DEFAULT = new Truncation(10, 1, 100_000, 1);

    public Truncation withFactor(double factor) {
        return new Truncation(factor, floor, draws, seed);
    }
}
