package nl.natuurpeil.monitoring.compliance.manual.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;

/**
 * What somebody judged of an obligation for an area, or that they withdrew it. It stands beside the automatic verdict and
 * never changes it; a later version supersedes an earlier one.
 *
 * @param version 1 for the first of this obligation and area, then one more each time
 * @param motivation why
 * @param verdict the automatic verdict its author had before them
 */
public record ManualJudgement(
        String obligation,
        String area,
        int version,
        Decision decision,
        String motivation,
        UUID verdict,
        Author author,
        Instant recordedAt) {

    /** What was decided. */
    public sealed interface Decision {}

    /**
     * A judgement was given.
     *
     * @param validUntil last day it holds
     */
    public record Given(Status status, LocalDate validUntil) implements Decision {}

    /** The one before was withdrawn. */
    public record Withdrawn() implements Decision {}

    /**
     * Who decided, as the token says.
     *
     * @param name as it is shown
     */
    public record Author(String subject, String client, String name, String organisation) {}

    /** Returns what it says if it holds that day. */
    public Optional<Given> holdingOn(LocalDate day) {
        return switch (decision) {
            case Given given -> day.isAfter(given.validUntil()) ? Optional.empty() : Optional.of(given);
            case Withdrawn _ -> Optional.empty();
        };
    }

    public boolean isWithdrawn() {
        return decision instanceof Withdrawn;
    }
}
