package nl.natuurpeil.monitoring.compliance.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.ComputedForRequest;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.rest.ManualBeside.Beside;
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
        @Schema(
                description = "Geen als het voor dit verzoek is berekend / none when computed for this request",
                nullable = true)
        @Nullable
        UUID id,

        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        ComputedForRequest computed,

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
        Cause causedBy,

        @Schema(
                description =
                        "Wat met de hand is geoordeeld en geldt; het verandert dit oordeel niet / what was judged by hand and holds, which does not change this verdict",
                nullable = true)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Beside manual) {

    static VerdictSummary from(VerdictDocument verdict) {
        return from(verdict, null);
    }

    static VerdictSummary from(VerdictDocument verdict, @Nullable Beside manual) {
        return new VerdictSummary(
                verdict.id(),
                verdict.computed(),
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
                verdict.causedBy(),
                manual);
    }
}
