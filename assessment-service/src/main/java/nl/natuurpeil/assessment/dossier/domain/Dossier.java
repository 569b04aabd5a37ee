package nl.natuurpeil.assessment.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.natuurpeil.assessment.area.domain.AreaCertainty;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.Article;
import nl.natuurpeil.assessment.obligation.domain.BindingLevel;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.verdict.domain.Outcome;
import nl.natuurpeil.assessment.verdict.domain.Standing;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about an area, ready to be shown.
 *
 * @param parents areas this one lies in, nearest first
 * @param assessment null before the area is assessed
 * @param verdicts that hold now, by obligation
 * @param counts of those verdicts per status, every status named
 * @param owed obligations that look at this area, by code
 * @param actors who acts on them
 * @param children how the areas within do, per kind of area; empty for an area with none
 */
public record Dossier(
        AreaPart area,
        List<AreaReference> parents,
        @Nullable AssessmentPart assessment,
        List<VerdictPart> verdicts,
        SortedMap<Status, Integer> counts,
        List<OwedPart> owed,
        List<ActorPart> actors,
        List<ChildrenPart> children) {

    /** The area itself, with how sure its facts are. */
    public record AreaPart(
            String code,
            int version,
            AreaKind kind,
            Label name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            AreaCertainty certainty) {}

    /** Another area by name. */
    public record AreaReference(String code, AreaKind kind, Label name) {}

    /** The assessment; {@code landscapeType} is null until looked up, {@code version} 0 while nothing was found. */
    public record AssessmentPart(
            UUID id,
            String status,
            Label statusLabel,
            LocalDate startedOn,
            @Nullable String landscapeType,
            int version,
            List<ConditionPart> conditions) {}

    /** A condition as it is now; {@code verdict} is null while there is none. */
    public record ConditionPart(
            ConditionFamily family,
            Label parameter,
            String obligation,
            Status status,
            Label statusLabel,
            @Nullable String verdict,
            Instant since) {}

    /** A verdict with what a reader must always see beside its status. */
    public record VerdictPart(
            String id,
            String obligation,
            String article,
            Standing standing,
            Outcome outcome,
            Status status,
            Label statusLabel,
            Label reason,
            boolean basedOnExampleData,
            Instant judgedAt,
            long sequence) {}

    /** What is owed; {@code deadlines} are those of its parts when its own rule names none. */
    public record OwedPart(
            String obligation,
            int version,
            String instrument,
            Article article,
            Label title,
            BindingLevel bindingLevel,
            Label bindingLevelLabel,
            Standing standing,
            String scope,
            String certainty,
            List<LocalDate> deadlines,
            List<String> parts,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Who acts, and in which role on which obligation. */
    public record ActorPart(String code, List<RolePart> roles) {}

    /** The role of an actor on an obligation. */
    public record RolePart(String obligation, Label role) {}

    /** How the areas of one kind within this area do. */
    public record ChildrenPart(AreaKind kind, int areas, List<TallyPart> obligations) {}

    /** How many areas have which status on an obligation, and how many have no verdict on it. */
    public record TallyPart(String obligation, SortedMap<Status, Integer> counts, int withoutVerdict) {}
}
