package nl.natuurpeil.monitoring.compliance.manual.adapter.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Given;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Withdrawn;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.manual-judgement-changed.v1}; no person is named in it. */
record ManualJudgementMessage(
        String obligation,
        String area,
        int version,
        State state,
        @Nullable Status status,
        @Nullable Label statusLabel,
        @Nullable LocalDate validUntil,
        String motivation,
        UUID verdict,
        String organisation,
        Instant recordedAt) {

    static final String TYPE = "nl.natuurpeil.manual-judgement-changed.v1";

    /** Whether it was given or withdrawn. */
    enum State {
        GIVEN,
        WITHDRAWN
    }

    static ManualJudgementMessage from(ManualJudgement judgement) {
        return switch (judgement.decision()) {
            case Given given ->
                of(judgement, State.GIVEN, given.status(), given.status().label(), given.validUntil());
            case Withdrawn _ -> of(judgement, State.WITHDRAWN, null, null, null);
        };
    }

    private static ManualJudgementMessage of(
            ManualJudgement judgement,
            State state,
            @Nullable Status status,
            @Nullable Label label,
            @Nullable LocalDate validUntil) {
        return new ManualJudgementMessage(
                judgement.obligation(),
                judgement.area(),
                judgement.version(),
                state,
                status,
                label,
                validUntil,
                judgement.motivation(),
                judgement.verdict(),
                judgement.author().organisation(),
                judgement.recordedAt());
    }
}
