package nl.natuurpeil.trend;

/**
 * The six trend classes of Dutch and European monitoring, decided by the 95% interval of the multiplicative yearly slope.
 *
 * <p>Source: Soldaat et al. (2007), J. Ornithol. 148 (Suppl. 2), and the appendix of the TRIM manual (CBS). The published
 * texts leave exact equality with 0.95, 1.00 and 1.05 open; {@link #of} closes it.
 */
public enum TrendClass {
    STRONG_INCREASE("sterke toename", "strong increase"),
    MODERATE_INCREASE("matige toename", "moderate increase"),
    STABLE("stabiel", "stable"),
    UNCERTAIN("onzeker", "uncertain"),
    MODERATE_DECLINE("matige afname", "moderate decline"),
    STEEP_DECLINE("sterke afname", "steep decline");

    private static final double FIVE_PERCENT_UP = 1.05;
    private static final double FIVE_PERCENT_DOWN = 0.95;

    private final String nl;
    private final String en;

    TrendClass(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * The class of a slope whose 95% interval runs from {@code lower} to {@code upper} (multiplicative, per year; 1 means
     * no change).
     *
     * @throws IllegalArgumentException when a bound is not a number or the interval is upside down
     */
    public static TrendClass of(double lower, double upper) {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
        }
        if (lower > 1) {
            return lower > FIVE_PERCENT_UP ? STRONG_INCREASE : MODERATE_INCREASE;
        }
        if (upper < 1) {
            return upper < FIVE_PERCENT_DOWN ? STEEP_DECLINE : MODERATE_DECLINE;
        }
        return lower >= FIVE_PERCENT_DOWN && upper <= FIVE_PERCENT_UP ? STABLE : UNCERTAIN;
    }

    /** The name as CBS publishes it. */
    public String nl() {
        return nl;
    }

    /** The name as the European monitoring schemes publish it. */
    public String en() {
        return en;
    }
}
