package nl.natuurpeil.policy.rule.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.regex.Pattern;

/** A part of a whole, such as a third, that no decimal number can say. */
public record Fraction(int numerator, int denominator) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    public Fraction {
        unless(
                numerator >= 1 && numerator <= denominator,
                "a fraction lies above 0 and up to 1, is " + numerator + "/" + denominator);
    }

    public static Fraction parse(String text) {
        var matcher = SHAPE.matcher(text);
        unless(matcher.matches(), "a fraction is written as 1/4, not as " + text);
        return new Fraction(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    boolean isLessThan(Fraction other) {
        return numerator * other.denominator < other.numerator * denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
