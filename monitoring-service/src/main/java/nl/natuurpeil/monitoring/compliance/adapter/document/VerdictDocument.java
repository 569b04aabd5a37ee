package nl.natuurpeil.monitoring.compliance.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Explanation;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Judgement;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole verdict: the article and the rule it applies, the figures it rests on, every test, what is missing.
 *
 * <p>Written once and given back to the byte; it holds all that was judged on, so that it can be recomputed from itself.
 * What may be null here an earlier release did not write, but for the outlook and the verdict it supersedes.
 */
@Schema(name = "Verdict")
public record VerdictDocument(
        @Schema(description = "Geen als het voor dit verzoek is berekend / none when computed for this request")
        @Nullable
        UUID id,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ComputedForRequest computed,

        String obligation,
        int obligationVersion,
        @Nullable String instrument,
        String article,
        Label title,
        @Nullable BindingLevel bindingLevel,
        @Nullable Label bindingLevelLabel,
        @Nullable Scope scope,

        @Schema(description = "Laatste dag dat de verplichting geldt / last day the obligation holds", nullable = true)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        LocalDate validTo,

        RuleDocument rule,

        @Schema(description = "Uitzonderingen van de verplichting / exceptions of the obligation", nullable = true)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Obligation.@Nullable Relief relief,

        String area,

        @Schema(
                description =
                        "OWED: de verplichting geldt voor dit gebied; INDICATIVE: de cijfers van dit gebied, ter informatie / owed for this area; or its figures, for information")
        Standing standing,

        Outcome outcome,
        Status status,
        Label statusLabel,
        Label reason,

        @Schema(description = "Het oordeel in één alinea / the verdict in one paragraph") @Nullable
        Label explanation,

        List<Judgement.Test> tests,
        List<Label> missing,
        List<Judgement.Part> parts,

        @Schema(description = "De regels van die onderdelen / the rules of those parts") @Nullable
        List<ObligationDocument> partRules,

        @Schema(description = "Hoe de gebieden ervoor staan die alle moeten voldoen / the areas that must all pass")
        @Nullable
        List<Member> areas,

        @Schema(description = "Hier verleende afwijkingen en verschoningen / derogations and excuses granted here")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        List<Judgement.Relieved> relieved,

        @Schema(nullable = true) @Nullable OutlookDocument outlook,
        List<EvidenceDocument> evidence,
        boolean basedOnExampleData,

        @Schema(description = "Dag vanwaar is geoordeeld / the day judged from")
        LocalDate judgedOn,

        Instant judgedAt,
        int sequence,
        @Nullable UUID supersedes,
        Cause causedBy,

        @Schema(description = "Versie van de rekenwijze / version of the way of judging") @Nullable
        Integer method,

        @Schema(description = "SHA-256 over verplichting en cijfers / over obligation and figures")
        String inputHash) {

    /** The rule and its parameters at the time. */
    @Schema(name = "VerdictRule")
    public record RuleDocument(String type, Map<String, Object> parameters) {}

    /** Figures of one indicator, in {@code unit} (UCUM), from one dataset. */
    @Schema(name = "VerdictEvidence")
    public record EvidenceDocument(
            String indicator,
            @Nullable String area,
            String dataset,
            Label datasetLabel,
            boolean example,
            String unit,
            @Nullable Better better,
            List<ValueDocument> values,
            List<IncompleteDocument> incomplete,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ClassesDocument classes,

            @Schema(description = "Delen die buiten het totaal blijven / parts that stay out of the total")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            LeftOut leftOut,

            @Schema(description = "Perioden met andere gebieden dan nu / periods with other areas than today")
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Nullable
            List<CarriedOverDocument> carriedOver) {}

    /** Classes instead of numbers: which there are, from worst to best, and which were given. */
    @Schema(name = "VerdictClasses")
    public record ClassesDocument(
            List<String> worstToBest,

            @Schema(description = "Laagste getal van een klasse / the lowest number of a class")
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Nullable
            Map<String, Double> from,

            List<ClassDocument> values) {}

    /** A class, the number it was made of if any, and the measurements behind it. */
    @Schema(name = "VerdictClass")
    public record ClassDocument(
            LocalDate from,
            LocalDate to,
            String code,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double number,

            List<UUID> measurements) {}

    /** A value, how sure it is, and the measurements behind it. */
    @Schema(name = "VerdictValue")
    public record ValueDocument(
            LocalDate from,
            LocalDate to,
            double value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double standardError,

            @Schema(description = "Waarbinnen de waarde ligt / within which the value lies")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            RangeDocument range,

            @Schema(
                    description =
                            "Geen bij een totaal van meer dan tien gebieden / none for a total of more than ten areas")
            List<UUID> measurements,

            @Schema(
                    description =
                            "De gebieden van zo'n totaal; zie /verdicts/{id}/parts / the areas of such a total; see /verdicts/{id}/parts")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            PartsDocument parts) {}

    /** What a total of many areas is made of, by the SHA-256 of their list. */
    @Schema(name = "VerdictParts")
    public record PartsDocument(int count, String hash) {}

    /** What is known of a value that is only bounded, by a reporting limit; none where it has no lowest or highest. */
    @Schema(name = "VerdictRange")
    public record RangeDocument(
            @Schema(enumeration = {"<", ">"}) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String limit,

            @Nullable Double low,
            @Nullable Double high) {}

    /** A period left out because parts of the area have no value. */
    @Schema(name = "VerdictIncomplete")
    public record IncompleteDocument(
            LocalDate from,
            LocalDate to,
            List<String> missingAreas,
            int parts,

            @Schema(description = "Deel van de oppervlakte met een waarde / part of the land with a value")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Double covered,

            @Schema(description = "Gebieden zonder bekende oppervlakte / areas whose size is not known")
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Nullable
            List<String> withoutSize) {}

    /** A period in which land counts with other areas than today's, or than those of the time. */
    @Schema(name = "VerdictCarriedOver")
    public record CarriedOverDocument(
            LocalDate from, LocalDate to, List<String> counted, List<String> insteadOf, boolean otherTime) {}

    public static VerdictDocument from(Verdict verdict) {
        return from(verdict, verdict.id(), null);
    }

    /** Writes one that is not kept, so that its id would lead nowhere. */
    public static VerdictDocument computed(Verdict verdict, ComputedForRequest computed) {
        return from(verdict, null, computed);
    }

    private static VerdictDocument from(Verdict verdict, @Nullable UUID id, @Nullable ComputedForRequest computed) {
        var judgement = verdict.judgement();
        var obligation = verdict.obligation();
        var bindingLevel = obligation.force().bindingLevel();
        return new VerdictDocument(
                id,
                computed,
                obligation.code(),
                obligation.version(),
                obligation.instrument(),
                obligation.article(),
                obligation.title(),
                bindingLevel,
                bindingLevel.label(),
                obligation.scope(),
                obligation.force().validTo(),
                RuleDocuments.from(obligation.rule()),
                ObligationDocument.reliefOf(obligation),
                verdict.area(),
                verdict.standing(),
                judgement.outcome(),
                judgement.status(),
                judgement.status().label(),
                judgement.reason(),
                Explanation.of(verdict),
                judgement.tests(),
                judgement.missing(),
                judgement.parts(),
                verdict.parts().stream().map(ObligationDocument::from).toList(),
                verdict.members(),
                judgement.relieved(),
                OutlookDocument.from(judgement.outlook()),
                verdict.evidence().stream().map(EvidenceDocuments::from).toList(),
                verdict.basedOnExampleData(),
                verdict.judgedOn(),
                verdict.judgedAt(),
                verdict.sequence(),
                verdict.supersedes(),
                verdict.cause(),
                Judge.METHOD,
                verdict.inputHash());
    }
}
