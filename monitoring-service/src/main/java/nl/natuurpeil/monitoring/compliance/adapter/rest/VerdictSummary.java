package nl.natuurpeil.monitoring.compliance.adapter.rest;

import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict in a list: what came out and why, without the evidence. */
@Schema(name = "VerdictSummary")
record VerdictSummary(
        UUID id,
        String obligation,
        String article,
        String area,
        Standing standing,
        Outcome outcome,
        Status status,
        Label statusLabel,
        Label reason,
        boolean basedOnExampleData,
        Instant judgedAt,
        @Nullable UUID supersedes,
        int sequence,
        Cause causedBy) {

    static VerdictSummary from(VerdictDocument verdict) {
        return new VerdictSummary(
                verdict.id(),
                verdict.obligation(),
                verdict.article(),
                verdict.area(),
                verdict.standing(),
                verdict.outcome(),
                verdict.status(),
                verdict.statusLabel(),
                verdict.reason(),
                verdict.basedOnExampleData(),
                verdict.judgedAt(),
                verdict.supersedes(),
                verdict.sequence(),
                verdict.causedBy());
    }
}
