package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Likelihood;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Outlook;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
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
        BindingLevel bindingLevel,
        @Nullable OutlookMessage outlook,
        boolean basedOnExampleData,
        Instant judgedAt,
        @Nullable UUID supersedes,
        int sequence,
        Cause causedBy) {

    static final String TYPE = "nl.natuurpeil.compliance-changed.v1";
    static final String TOPIC = "natuurpeil.monitoring.compliance";

    /** How far the target is and how likely it is reached. */
    record OutlookMessage(
            LocalDate by,
            double distance,
            double requiredPerYear,
            String unit,
            @Nullable Double probability,
            Likelihood likelihood) {

        static @Nullable OutlookMessage from(@Nullable Outlook outlook) {
            return outlook == null
                    ? null
                    : new OutlookMessage(
                            outlook.by(),
                            outlook.distance(),
                            outlook.requiredPerYear(),
                            outlook.unit(),
                            outlook.probability(),
                            outlook.likelihood());
        }
    }

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
                verdict.obligation().force().bindingLevel(),
                OutlookMessage.from(judgement.outlook()),
                verdict.basedOnExampleData(),
                verdict.judgedAt(),
                verdict.supersedes(),
                verdict.sequence(),
                verdict.cause());
    }
}
