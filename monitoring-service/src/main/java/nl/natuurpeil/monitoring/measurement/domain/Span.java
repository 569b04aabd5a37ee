package nl.natuurpeil.monitoring.measurement.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time a value stands for.
 *
 * @param begins included
 * @param ends not included; the same as {@code begins} for a moment
 */
public record Span(Instant begins, Instant ends) {

    /** Days of measurements begin and end at midnight in the Netherlands. */
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public Span {
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException("a span can't end before it begins");
        }
    }

    public static Span at(Instant moment) {
        return new Span(moment, moment);
    }

    public static Span of(Period days) {
        return new Span(
                days.from().atStartOfDay(NETHERLANDS).toInstant(),
                days.to().plusDays(1).atStartOfDay(NETHERLANDS).toInstant());
    }

    public boolean isMoment() {
        return begins.equals(ends);
    }

    /** Returns the days it covers, if it covers whole days. */
    public Optional<Period> days() {
        var from = begins.atZone(NETHERLANDS);
        var until = ends.atZone(NETHERLANDS);
        return !isMoment()
                        && from.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && until.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Optional.of(new Period(from.toLocalDate(), until.toLocalDate().minusDays(1)))
                : Optional.empty();
    }
}
