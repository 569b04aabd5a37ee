package nl.natuurpeil.monitoring.series.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of one month, season or year in one number, or in the two it lies between.
 *
 * <p>What was found below a reporting limit lies between zero and the limit, and what was found above one has no end;
 * nothing is put in its place. Without such measurements both bounds are the value.
 *
 * @param period such as {@code 2024-03}, {@code 2024-DJF} or {@code 2024}
 * @param to last day, itself included
 * @param measurements that have a number and lie within the period as a whole
 * @param censored how many of these are a bound and not a value
 * @param reachingBeyond that begin in the period and end after it: they are left out
 * @param lower none when nothing bounds it from below
 * @param upper none when nothing bounds it from above
 */
public record Summary(
        String period,
        LocalDate from,
        LocalDate to,
        long measurements,
        long censored,
        long reachingBeyond,
        @Nullable Double lower,
        @Nullable Double upper) {

    /** Returns the number, when there is one only. */
    public @Nullable Double value() {
        return lower != null && lower.equals(upper) ? lower : null;
    }
}
