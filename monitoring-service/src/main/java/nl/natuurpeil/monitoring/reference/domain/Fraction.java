package nl.natuurpeil.monitoring.reference.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, such as a third, that no decimal number can say. */
public record Fraction(int numerator, int denominator) {

    private static final int DECIMALS = 9;

    public Fraction {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("a fraction lies above 0 and up to 1");
        }
    }

    /** Reads {@code 1/4}. */
    public static Fraction parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a fraction is written as 1/4, not as " + text);
        }
        return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The part of a level; rounded down, so that a third written out in decimals is a third. */
    public BigDecimal of(BigDecimal level) {
        return level.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
