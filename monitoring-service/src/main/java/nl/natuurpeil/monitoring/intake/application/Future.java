package nl.natuurpeil.monitoring.intake.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;

/** Knows what has not come yet, and what can't have been measured. */
final class Future {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /** Clocks of devices are not exact. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    /** Longer ago nobody measured, and a year of 202 or 1026 is a slip. */
    private static final LocalDate FIRST = LocalDate.of(1700, 1, 1);

    private static final Instant FIRST_MOMENT = FIRST.atStartOfDay(NETHERLANDS).toInstant();

    private final Clock clock;

    Future(Clock clock) {
        this.clock = clock;
    }

    void checkFirst(RawRow row, Field field, int day) {
        if (day < FIRST.toEpochDay()) {
            row.fault(field, FaultCode.TOO_EARLY, FIRST);
        }
    }

    void checkLast(RawRow row, Field field, int day) {
        if (day > LocalDate.ofInstant(clock.instant(), NETHERLANDS).toEpochDay()) {
            row.fault(field, FaultCode.FUTURE);
        }
    }

    void checkFirst(RawRow row, Field field, Instant moment) {
        if (moment.isBefore(FIRST_MOMENT)) {
            row.fault(field, FaultCode.TOO_EARLY, FIRST);
        }
    }

    void checkLast(RawRow row, Field field, Instant moment) {
        if (moment.isAfter(clock.instant().plus(LEEWAY))) {
            row.fault(field, FaultCode.FUTURE);
        }
    }
}
