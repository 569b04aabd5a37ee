package nl.natuurpeil.monitoring.series.adapter.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.natuurpeil.platform.http.Cursor;

/** Writes moments as RFC 3339 in UTC without a formatter: it is done for every measurement that is read. */
final class UtcText {

    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400 * SECOND;

    private UtcText() {}

    /** Returns the moment, given in microseconds since 1970, such as {@code 2024-03-01T12:00:00Z}. */
    static String of(long micros) {
        var date = LocalDate.ofEpochDay(Math.floorDiv(micros, DAY));
        var ofDay = Math.floorMod(micros, DAY);
        if (date.getYear() < 0 || date.getYear() > 9999) {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
        }
        var second = (int) (ofDay / SECOND);
        var text = new byte[ofDay % SECOND == 0 ? 20 : 27];
        digits(text, 0, date.getYear() / 100);
        digits(text, 2, date.getYear() % 100);
        text[4] = '-';
        digits(text, 5, date.getMonthValue());
        text[7] = '-';
        digits(text, 8, date.getDayOfMonth());
        text[10] = 'T';
        digits(text, 11, second / 3600);
        text[13] = ':';
        digits(text, 14, second / 60 % 60);
        text[16] = ':';
        digits(text, 17, second % 60);
        var fraction = (int) (ofDay % SECOND);
        if (fraction == 0) {
            text[19] = 'Z';
            return new String(text, StandardCharsets.ISO_8859_1);
        }
        text[19] = '.';
        digits(text, 20, fraction / 10_000);
        digits(text, 22, fraction / 100 % 100);
        digits(text, 24, fraction % 100);
        text[26] = 'Z';
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    static String of(Instant moment) {
        return of(micros(moment));
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * SECOND + moment.getNano() / 1000;
    }

    /** Returns the place in a series of what begins and ends so. */
    static Cursor cursor(Instant begins, Instant ends) {
        return Cursor.of(Long.toString(micros(begins)), Long.toString(micros(ends)));
    }

    private static void digits(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
