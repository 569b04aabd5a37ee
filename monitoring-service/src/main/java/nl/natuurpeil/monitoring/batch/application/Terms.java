package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.intake.application.Defaults;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What a sender asks for, beside the rows.
 *
 * @param organisation the one the token names, whose measurements they are
 * @param actor the client that sent them
 * @param atomic whether one refused row keeps all others out
 * @param dryRun whether to answer only, and record nothing
 * @param dataset of rows that name none
 * @param reason why values are corrected
 */
public record Terms(
        String organisation,
        String actor,
        Format format,
        Conflict conflict,
        boolean atomic,
        boolean dryRun,
        @Nullable String dataset,
        @Nullable String reason) {

    /** Whether what becomes of one row can depend on all others. */
    public boolean isWholeOrNothing() {
        return atomic || dryRun;
    }

    Defaults defaults() {
        return new Defaults(organisation, dataset);
    }

    /** Returns how rows are recorded; whether all of them stay is decided here, over all calls. */
    Handling handling(UUID batch) {
        return new Handling(batch.toString(), conflict, false, actor, reason);
    }

    /** Returns all that tells requests apart; who sent them does not, as long as it is the same organisation. */
    List<String> identity() {
        return List.of(
                organisation,
                format.name(),
                conflict.name(),
                String.valueOf(atomic),
                String.valueOf(dryRun),
                dataset == null ? "" : "=" + dataset,
                reason == null ? "" : "=" + reason);
    }
}
