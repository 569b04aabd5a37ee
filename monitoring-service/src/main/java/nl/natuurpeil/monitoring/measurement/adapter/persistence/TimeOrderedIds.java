package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7, each greater than the one before: rows that are stored one after the other get ids in that
 * order, so that a small index of stretches finds them.
 */
@ApplicationScoped
class TimeOrderedIds {

    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;

    /** Milliseconds and a counter of 12 bits; a clock that stands still or goes back only makes the counter run on. */
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    UUID next() {
        long now = clock.millis() << 12;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        return new UUID(
                (tick >>> 12) << 16 | VERSION_7 | tick & 0xFFF,
                VARIANT | ThreadLocalRandom.current().nextLong() & RANDOM);
    }
}
