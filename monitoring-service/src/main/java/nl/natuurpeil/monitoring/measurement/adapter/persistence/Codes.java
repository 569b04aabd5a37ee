package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/** Limit and status as small numbers of the database. */
public final class Codes {

    private Codes() {}

    /** Returns the number of the status. */
    public static short of(Status status) {
        return switch (status) {
            case UNCHECKED -> 0;
            case CHECKED -> 1;
            case FINAL -> 2;
            case QUARANTINED -> 3;
        };
    }

    /** Returns the status of the number. */
    public static Status status(short code) {
        return switch (code) {
            case 0 -> Status.UNCHECKED;
            case 1 -> Status.CHECKED;
            case 2 -> Status.FINAL;
            case 3 -> Status.QUARANTINED;
            default -> throw new IllegalArgumentException("no status " + code);
        };
    }

    /** Returns the number of the limit. */
    public static @Nullable Short of(@Nullable Limit limit) {
        return switch (limit) {
            case null -> null;
            case BELOW -> (short) -1;
            case ABOVE -> (short) 1;
        };
    }

    /** Returns the limit of the number; 0 is what the driver gives for null. */
    public static @Nullable Limit limit(short code) {
        return switch (code) {
            case -1 -> Limit.BELOW;
            case 1 -> Limit.ABOVE;
            case 0 -> null;
            default -> throw new IllegalArgumentException("no limit " + code);
        };
    }
}
