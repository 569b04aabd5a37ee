package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Judgement;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole verdict: the article and the rule it applies, the figures it rests on, every test, what is missing.
 *
 * <p>Written once and given back to the byte.
 */
@Schema(name = "Verdict")
public record VerdictDocument(
        UUID id,
        String obligation,
        int obligationVersion,
        String article,
        Label title,
        RuleDocument rule,
        String area,

        @Schema(
                description =
                        "OWED: de verplichting geldt voor dit gebied; INDICATIVE: de cijfers van dit gebied, ter informatie / owed for this area; or its figures, for information")
        Standing standing,

        Outcome outcome,
        Status status,
        Label statusLabel,
        Label reason,
        List<Judgement.Test> tests,
        List<Label> missing,
        List<Judgement.Part> parts,

        @Schema(description = "Hoe de gebieden ervoor staan die alle moeten voldoen / the areas that must all pass")
        @Nullable
        List<Member> areas,

        @Schema(nullable = true) @Nullable OutlookDocument outlook,
        List<EvidenceDocument> evidence,
        boolean basedOnExampleData,

        @Schema(description = "Dag vanwaar is geoordeeld / the day judged from")
        LocalDate judgedOn,

        Instant judgedAt,
        int sequence,
        @Nullable UUID supersedes,
        Cause causedBy,

        @Schema(description = "SHA-256 over verplichting en cijfers / over obligation and figures")
        String inputHash) {

    /** The rule and its parameters at the time. */
    @Schema(name = "VerdictRule")
    public record RuleDocument(String type, Map<String, Object> parameters) {}

    /** Figures of one indicator, in {@code unit} (UCUM), from one dataset. */
    @Schema(name = "VerdictEvidence")
    public record EvidenceDocument(
            String indicator,
            String dataset,
            Label datasetLabel,
            boolean example,
            String unit,
            List<ValueDocument> values,
            List<IncompleteDocument> incomplete) {}

    /** A value and the measurements behind it. */
    @Schema(name = "VerdictValue")
    public record ValueDocument(LocalDate from, LocalDate to, double value, List<UUID> measurements) {}

    /** A period left out because parts of the area have no value. */
    @Schema(name = "VerdictIncomplete")
    public record IncompleteDocument(LocalDate from, LocalDate to, List<String> missingAreas, int parts) {}

    public static VerdictDocument from(Verdict verdict) {
        var judgement = verdict.judgement();
        var obligation = verdict.obligation();
        return new VerdictDocument(
                verdict.id(),
                obligation.code(),
                obligation.version(),
                obligation.article(),
                obligation.title(),
                RuleDocuments.from(obligation.rule()),
                verdict.area(),
                verdict.standing(),
                judgement.outcome(),
                judgement.status(),
                judgement.status().label(),
                judgement.reason(),
                judgement.tests(),
                judgement.missing(),
                judgement.parts(),
                verdict.members(),
                OutlookDocument.from(judgement.outlook()),
                verdict.evidence().stream().map(EvidenceDocuments::from).toList(),
                verdict.basedOnExampleData(),
                verdict.judgedOn(),
                verdict.judgedAt(),
                verdict.sequence(),
                verdict.supersedes(),
                verdict.cause(),
                verdict.inputHash());
    }
}
