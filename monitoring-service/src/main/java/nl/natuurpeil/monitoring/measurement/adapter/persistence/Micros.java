package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.time.Instant;

/** Instants as PostgreSQL holds them: microseconds since 2000. No formatter comes between. */
public final class Micros {

    private static final long SECOND = 1_000_000;
    private static final long EPOCH_SECONDS = 946_684_800;

    /** SQL that makes an instant of a bigint; two terms, because an interval is multiplied as a double. */
    static final String TO_INSTANT = "timestamptz '2000-01-01 00:00Z' + interval '1 second' * (%1$s / 1000000)"
            + " + interval '1 microsecond' * (%1$s %% 1000000)";

    private Micros() {}

    /** Returns the microseconds; what is finer is left out, as PostgreSQL would. */
    public static long of(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond() - EPOCH_SECONDS, SECOND), instant.getNano() / 1000);
    }

    /** Returns the instant. */
    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, SECOND) + EPOCH_SECONDS, Math.floorMod(micros, SECOND) * 1000);
    }

    /** SQL that makes an instant of the bigint expression. */
    static String toInstant(String expression) {
        return TO_INSTANT.formatted(expression);
    }

    /** SQL that makes a bigint of a timestamptz expression, exactly. */
    public static String fromInstant(String expression) {
        return "(extract(epoch from " + expression + ") * 1000000)::bigint - 946684800000000";
    }
}
