package nl.natuurpeil.monitoring.measurement.domain;

import java.time.LocalDate;

/**
 * The days a value stands for.
 *
 * @param from first day
 * @param to last day, itself included
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period can't end before it begins");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Returns the middle of the period in years; that of a calendar year is the year and a half, leap year or not. */
    public double midYear() {
        double begin = from.getYear() + (from.getDayOfYear() - 1.0) / from.lengthOfYear();
        double end = to.getYear() + (double) to.getDayOfYear() / to.lengthOfYear();
        return (begin + end) / 2;
    }

    /** Returns the calendar year the middle of the period lies in. */
    public int year() {
        return (int) Math.floor(midYear());
    }
}
