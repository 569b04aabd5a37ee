package nl.natuurpeil.policy.catalogue.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, first and last included.
 *
 * @param from null for the beginning of time
 * @param to null for its end
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    boolean include(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
