package nl.natuurpeil.monitoring.series.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/** A stretch of the Dutch calendar that measurements are summed up over. */
public enum CalendarStep {
    MONTH(1),

    /** Three months; the winter, from December on, belongs to the year of its January. */
    SEASON(3),

    YEAR(12);

    /** Days begin at midnight in the Netherlands, in winter and in summer time. */
    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final String[] SEASONS = {"DJF", "MAM", "JJA", "SON"};

    private final int months;

    CalendarStep(int months) {
        this.months = months;
    }

    /** Returns the first day of the stretch the day lies in. */
    public LocalDate firstDay(LocalDate day) {
        var month = day.withDayOfMonth(1);
        return switch (this) {
            case MONTH -> month;
            case SEASON -> month.minusMonths(month.getMonthValue() % 3);
            case YEAR -> month.withMonth(1);
        };
    }

    public LocalDate next(LocalDate firstDay) {
        return firstDay.plusMonths(months);
    }

    /** Returns the name of the stretch, such as {@code 2024-03}, {@code 2024-DJF} or {@code 2024}. */
    public String name(LocalDate firstDay) {
        return switch (this) {
            case MONTH -> firstDay.toString().substring(0, 7);
            case SEASON -> firstDay.plusMonths(1).getYear() + "-" + SEASONS[firstDay.getMonthValue() / 3 % 4];
            case YEAR -> Integer.toString(firstDay.getYear());
        };
    }
}
