package nl.natuurpeil.monitoring.intake.domain;

/** Reads dates and times of the day by hand: a formatter takes as long as all the rest of a row. */
public final class Days {

    /** What is no date: before any that can be. */
    public static final int NONE = Integer.MIN_VALUE;

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Days() {}

    /**
     * Returns the days since 1970-01-01 of a date such as {@code 2026-06-03}, {@code 03-06-2026} or {@code 3-6-2026}; one
     * with {@code 00:00:00} behind it will do too.
     */
    public static int parse(String text) {
        String date = withoutMidnight(text);
        int first = date.indexOf('-');
        int second = date.indexOf('-', first + 1);
        if (first < 1 || second < 0 || date.length() > 10) {
            return NONE;
        }
        int one = number(date, 0, first);
        int month = number(date, first + 1, second);
        int three = number(date, second + 1, date.length());
        if (first == 4 && second == 7 && date.length() == 10) {
            return day(one, month, three);
        }
        return first <= 2 && date.length() - second == 5 ? day(three, month, one) : NONE;
    }

    /** Returns the days since 1970-01-01 of a date such as {@code 2026-06-03}, in that form only. */
    public static int parseIso(String text) {
        return text.length() == 10 && text.charAt(4) == '-' ? parse(text) : NONE;
    }

    /** Returns the seconds since midnight of a time such as {@code 09:40} or {@code 09:40:30}. */
    public static int parseClock(String text) {
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        int end = second < 0 ? text.length() : second;
        if (first < 1 || first > 2 || end - first != 3 || (second >= 0 && text.length() - second != 3)) {
            return NONE;
        }
        int hours = number(text, 0, first);
        int minutes = number(text, first + 1, end);
        int seconds = second < 0 ? 0 : number(text, second + 1, text.length());
        boolean exists = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
        return exists ? hours * 3600 + minutes * 60 + seconds : NONE;
    }

    /** Returns the days since 1970-01-01; {@link #NONE} when there is no such day. */
    static int day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return NONE;
        }
        // Years from March on, so that the leap day is the last of them.
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** Returns the number in the text from begin to end; -1 when there are other characters than digits. */
    static int number(String text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return begin < end && end - begin <= 9 ? number : -1;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }

    private static String withoutMidnight(String text) {
        int length = text.length();
        boolean hasTime = length > 10 && (text.endsWith(" 00:00:00") || text.endsWith("T00:00:00"));
        return hasTime ? text.substring(0, length - 9) : text;
    }
}
