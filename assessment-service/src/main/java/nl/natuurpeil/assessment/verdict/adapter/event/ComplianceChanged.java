package nl.natuurpeil.assessment.verdict.adapter.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import nl.natuurpeil.assessment.language.adapter.LabelData;
import nl.natuurpeil.assessment.verdict.domain.Outcome;
import nl.natuurpeil.assessment.verdict.domain.Standing;
import nl.natuurpeil.assessment.verdict.domain.Status;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/** Data of {@code nl.natuurpeil.compliance-changed.v1}; fields that are not needed here are passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ComplianceChanged(
        String verdict,
        String obligation,
        int obligationVersion,
        String article,
        String area,
        Standing standing,
        Outcome outcome,
        Status status,
        LabelData statusLabel,
        LabelData reason,
        boolean basedOnExampleData,
        Instant judgedAt,
        long sequence) {

    public ComplianceChanged {
        requireNonNull(verdict, "verdict is missing");
        requireNonNull(obligation, "obligation is missing");
        requireNonNull(article, "article is missing");
        requireNonNull(area, "area is missing");
        requireNonNull(standing, "standing is missing");
        requireNonNull(outcome, "outcome is missing");
        requireNonNull(status, "status is missing");
        requireNonNull(statusLabel, "statusLabel is missing");
        requireNonNull(reason, "reason is missing");
        requireNonNull(judgedAt, "judgedAt is missing");
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence must count from 1");
        }
    }

    public Verdict toVerdict() {
        return new Verdict(
                verdict,
                obligation,
                obligationVersion,
                article,
                area,
                standing,
                outcome,
                status,
                statusLabel.toLabel(),
                reason.toLabel(),
                basedOnExampleData,
                judgedAt,
                sequence);
    }
}
