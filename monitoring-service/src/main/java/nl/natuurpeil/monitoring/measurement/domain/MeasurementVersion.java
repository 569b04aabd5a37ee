package nl.natuurpeil.monitoring.measurement.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a measurement and how it ended.
 *
 * @param ended none for the current version
 */
public record MeasurementVersion(
        Measurement measurement, @Nullable Ended ended) {

    /**
     * The end of a version.
     *
     * @param by the version that took its place; none when it was withdrawn
     * @param actor who corrected or withdrew it
     * @param reason why, as given
     */
    public record Ended(
            Instant at,
            @Nullable UUID by,
            String actor,
            @Nullable String reason) {}

    /** Whether a reader at that moment would have met this version. */
    public boolean wasCurrentAt(Instant moment) {
        return !measurement.recordedAt().isAfter(moment)
                && (ended == null || ended.at().isAfter(moment));
    }
}
