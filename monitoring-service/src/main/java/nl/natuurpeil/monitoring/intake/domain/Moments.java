package nl.natuurpeil.monitoring.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads moments such as {@code 2026-06-03T09:40:00+02:00} by hand, for the same reason as {@link Days}. */
public final class Moments {

    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int SECONDS_OF_DAY = 86_400;

    private Moments() {}

    /** Returns the moment; null when the text is none, or has no offset. */
    public static @Nullable Instant parse(String text) {
        int t = 10;
        if (text.length() < 17 || (text.charAt(t) != 'T' && text.charAt(t) != 't')) {
            return null;
        }
        int day = Days.parseIso(text.substring(0, t));
        int zone = zoneAt(text);
        int offset = zone < 0 ? NO_OFFSET : offset(text, zone);
        if (day == Days.NONE || offset == NO_OFFSET) {
            return null;
        }
        int point = text.indexOf('.', t);
        int clock = Days.parseClock(text.substring(t + 1, point < 0 ? zone : point));
        int nanos = point < 0 ? 0 : nanos(text, point + 1, zone);
        if (clock == Days.NONE || nanos < 0) {
            return null;
        }
        return Instant.ofEpochSecond((long) day * SECONDS_OF_DAY + clock - offset, nanos);
    }

    /** Whether it would be a moment, if only it had an offset. */
    public static boolean lacksOffset(String text) {
        return text.length() >= 16 && zoneAt(text) < 0 && parse(text + "Z") != null;
    }

    private static int zoneAt(String text) {
        for (int i = text.length() - 1; i > 15; i--) {
            char c = text.charAt(i);
            if (c == 'Z' || c == 'z' || c == '+' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    private static int offset(String text, int zone) {
        int length = text.length() - zone;
        if (length == 1) {
            char c = text.charAt(zone);
            return c == 'Z' || c == 'z' ? 0 : NO_OFFSET;
        }
        if (length != 6 || text.charAt(zone + 3) != ':') {
            return NO_OFFSET;
        }
        int hours = Days.number(text, zone + 1, zone + 3);
        int minutes = Days.number(text, zone + 4, zone + 6);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return NO_OFFSET;
        }
        int seconds = hours * 3600 + minutes * 60;
        return text.charAt(zone) == '-' ? -seconds : seconds;
    }

    private static int nanos(String text, int begin, int end) {
        int digits = end - begin;
        int number = digits > 9 ? -1 : Days.number(text, begin, end);
        if (number < 0) {
            return -1;
        }
        int nanos = number;
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        // What is stored has microseconds; with more, a resend would differ from what it was.
        return nanos / 1000 * 1000;
    }
}
