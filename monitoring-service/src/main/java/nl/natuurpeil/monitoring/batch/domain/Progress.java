package nl.natuurpeil.monitoring.batch.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How fast a batch goes, as of its last checkpoint: between two of them the answer to who asks does not change.
 *
 * @param rows dealt with
 * @param bytesRead of the body, up to those rows or a little further
 */
public record Progress(Instant started, Instant lastCheckpoint, long rows, long bytesRead, long bytes) {

    private static final double MILLIS = 1000.0;

    /** Returns the rows a second; none as long as there is nothing to tell it by. */
    public OptionalLong rowsPerSecond() {
        double seconds = seconds();
        return rows == 0 || seconds <= 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(rows / seconds));
    }

    /** Returns the seconds that are left when the rest goes as fast; none as long as there is nothing to tell it by. */
    public OptionalLong secondsLeft() {
        if (bytesRead <= 0 || bytes <= 0 || seconds() <= 0) {
            return OptionalLong.empty();
        }
        double rest = Math.max(0, bytes - bytesRead);
        return OptionalLong.of((long) Math.ceil(seconds() * rest / bytesRead));
    }

    private double seconds() {
        return Duration.between(started, lastCheckpoint).toMillis() / MILLIS;
    }
}
