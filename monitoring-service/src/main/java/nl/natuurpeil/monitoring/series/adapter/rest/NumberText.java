package nl.natuurpeil.monitoring.series.adapter.rest;

import nl.natuurpeil.monitoring.series.domain.Point;

/** Writes numbers as short as they can be, and whole ones without a point. */
final class NumberText {

    /** Whole numbers up to here are written in full. */
    private static final double LARGE = 1e15;

    private NumberText() {}

    static String of(Point point) {
        return point.exact() == null ? of(point.value()) : point.exact().toString();
    }

    static String of(double number) {
        return number == Math.rint(number) && Math.abs(number) < LARGE
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
