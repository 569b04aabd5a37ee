package nl.natuurpeil.trend.shortseries;

/** What an interval of a difference or slope says about its direction. */
public enum Change {
    INCREASE("increase"),
    DECREASE("decrease"),
    NOT_SIGNIFICANT("no significant change"),
    /** Values differ upwards or not at all, without a stated uncertainty. */
    NO_LOSS_UNSTATED("no loss (no uncertainty stated)"),
    /** Values differ downwards, without a stated uncertainty. */
    LOSS_UNSTATED("loss (no uncertainty stated)");

    private final String en;

    Change(String en) {
        this.en = en;
    }

    /** The words of a verdict in English. */
    public String en() {
        return en;
    }

    static Change of(double lower, double upper) {
        if (lower > 0) {
            return INCREASE;
        }
        return upper < 0 ? DECREASE : NOT_SIGNIFICANT;
    }
}
