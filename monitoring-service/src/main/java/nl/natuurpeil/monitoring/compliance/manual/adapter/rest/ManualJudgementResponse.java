package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Given;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Withdrawn;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a manual judgement as clients see it. */
@Schema(name = "ManualJudgement")
public record ManualJudgementResponse(
        @Schema(description = "Verplichting en gebied met een punt ertussen / obligation and area, a dot between them")
        String id,

        String obligation,
        String area,
        int version,
        State state,

        @Schema(description = "Niets na intrekking / none once withdrawn", nullable = true) @Nullable
        Status status,

        @Schema(nullable = true) @Nullable Label statusLabel,

        @Schema(description = "Laatste dag dat het geldt / last day it holds", nullable = true) @Nullable
        LocalDate validUntil,

        String motivation,

        @Schema(
                description =
                        "Het automatische oordeel waarnaast het is gegeven; het blijft zoals het is / the automatic verdict it was given beside, which stays as it is")
        UUID verdict,

        AuthorResponse author,
        Instant recordedAt) {

    /** Whether it was given or withdrawn. */
    public enum State {
        GIVEN,
        WITHDRAWN
    }

    /** Who judged. */
    @Schema(name = "ManualJudgementAuthor")
    public record AuthorResponse(String name, String client, String organisation) {}

    static ManualJudgementResponse from(ManualJudgement judgement) {
        return switch (judgement.decision()) {
            case Given given ->
                of(judgement, State.GIVEN, given.status(), given.status().label(), given.validUntil());
            case Withdrawn _ -> of(judgement, State.WITHDRAWN, null, null, null);
        };
    }

    private static ManualJudgementResponse of(
            ManualJudgement judgement,
            State state,
            @Nullable Status status,
            @Nullable Label label,
            @Nullable LocalDate validUntil) {
        var author = judgement.author();
        return new ManualJudgementResponse(
                judgement.obligation() + "." + judgement.area(),
                judgement.obligation(),
                judgement.area(),
                judgement.version(),
                state,
                status,
                label,
                validUntil,
                judgement.motivation(),
                judgement.verdict(),
                new AuthorResponse(author.name(), author.client(), author.organisation()),
                judgement.recordedAt());
    }
}
