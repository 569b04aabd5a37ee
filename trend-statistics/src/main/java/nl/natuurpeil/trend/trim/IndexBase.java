package nl.natuurpeil.trend.trim;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The times whose mean total is the base of an index.
 *
 * @param times one year, or the years of a base period
 */
public record IndexBase(List<Integer> times) {

    public IndexBase {
        times = List.copyOf(times);
    }

    /** One base year. */
    public static IndexBase year(int year) {
        return new IndexBase(List.of(year));
    }

    /** All years from {@code first} to {@code last}, both included. */
    public static IndexBase period(int first, int last) {
        return new IndexBase(IntStream.rangeClosed(first, last).boxed().toList());
    }
}
