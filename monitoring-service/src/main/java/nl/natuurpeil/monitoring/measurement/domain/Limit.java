package nl.natuurpeil.monitoring.measurement.domain;

/** Tells that a value is a bound and not the value itself (<i>limietsymbool</i>). */
public enum Limit {
    /** The value is below the number given, mostly the reporting limit: {@code <}. */
    BELOW("<"),

    /** The value is above the number given: {@code >}. */
    ABOVE(">");

    private final String symbol;

    Limit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
