package nl.natuurpeil.monitoring.series.adapter.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as microseconds since 1970, which is as fine as PostgreSQL keeps them. */
final class Micros {

    /** Before and after all times there can be. */
    static final long EVER = Long.MIN_VALUE;

    static final long NEVER = Long.MAX_VALUE;

    private Micros() {}

    static long of(OffsetDateTime time) {
        return time.toEpochSecond() * 1_000_000 + time.getNano() / 1000;
    }

    static long of(@Nullable Instant time, long otherwise) {
        return time == null ? otherwise : time.getEpochSecond() * 1_000_000 + time.getNano() / 1000;
    }

    /** Returns the time for a statement; both ends of all times are infinity there. */
    static OffsetDateTime time(long micros) {
        if (micros == EVER) {
            return OffsetDateTime.MIN;
        }
        if (micros == NEVER) {
            return OffsetDateTime.MAX;
        }
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L)
                .atOffset(ZoneOffset.UTC);
    }
}
