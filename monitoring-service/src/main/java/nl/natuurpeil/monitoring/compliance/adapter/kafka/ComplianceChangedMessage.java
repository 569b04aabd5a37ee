package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.compliance-changed.v1}: the verdict without its evidence, which its document has. */
record ComplianceChangedMessage(
        UUID verdict,
        String obligation,
        int obligationVersion,
        String article,
        String area,
        Standing standing,
        Outcome outcome,
        Status status,
        Label statusLabel,
        @Nullable Status previousStatus,
        Label reason,
        boolean basedOnExampleData,
        Instant judgedAt,
        @Nullable UUID supersedes,
        int sequence,
        Cause causedBy) {

    static final String TYPE = "nl.natuurpeil.compliance-changed.v1";
    static final String TOPIC = "natuurpeil.monitoring.compliance";

    static ComplianceChangedMessage from(Verdict verdict, @Nullable Status previous) {
        var judgement = verdict.judgement();
        return new ComplianceChangedMessage(
                verdict.id(),
                verdict.obligation().code(),
                verdict.obligation().version(),
                verdict.obligation().article(),
                verdict.area(),
                verdict.standing(),
                judgement.outcome(),
                judgement.status(),
                judgement.status().label(),
                previous,
                judgement.reason(),
                verdict.basedOnExampleData(),
                verdict.judgedAt(),
                verdict.supersedes(),
                verdict.sequence(),
                verdict.cause());
    }
}
