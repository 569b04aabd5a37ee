package nl.natuurpeil.monitoring.intake.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers with a decimal point or comma; short ones, which are nearly all, without a detour. */
public final class Decimals {

    private static final int SHORT = 18;
    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 40;
    private static final double SMALLEST = 1e-100;
    private static final double LARGEST = 1e100;

    private Decimals() {}

    /** Returns the number; null when the text is none. */
    public static @Nullable BigDecimal parse(String text) {
        var quick = text.length() > SHORT ? null : parseShort(text);
        return quick == null ? parseLong(text) : quick;
    }

    /** Whether it can be calculated with: in the range of a double, with digits that fit. */
    public static boolean isUsable(BigDecimal number) {
        if (number.signum() == 0) {
            return number.scale() >= -MOST_DIGITS && number.scale() <= 2 * MOST_DIGITS;
        }
        double size = Math.abs(number.doubleValue());
        return size >= SMALLEST && size <= LARGEST && number.precision() <= MOST_DIGITS;
    }

    private static @Nullable BigDecimal parseShort(String text) {
        boolean negative = !text.isEmpty() && text.charAt(0) == '-';
        long digits = 0;
        int point = -1;
        int count = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
            } else if ((c == '.' || c == ',') && point < 0) {
                point = count;
            } else {
                return null;
            }
        }
        boolean complete = count > 0 && point != 0 && point != count;
        return complete ? BigDecimal.valueOf(negative ? -digits : digits, point < 0 ? 0 : count - point) : null;
    }

    private static @Nullable BigDecimal parseLong(String text) {
        int comma = text.indexOf(',');
        if (comma >= 0 && (text.indexOf(',', comma + 1) >= 0 || text.indexOf('.') >= 0)) {
            // 1.234,56 and 1,234.56: which one groups thousands is not for us to guess.
            return null;
        }
        try {
            return isPlain(text) ? new BigDecimal(text.replace(',', '.')) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether there are ASCII characters only: {@code BigDecimal} takes the digits of other scripts too. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128) && text.length() <= LONGEST;
    }
}
