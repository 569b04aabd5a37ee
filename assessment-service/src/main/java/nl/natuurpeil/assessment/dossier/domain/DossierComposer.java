package nl.natuurpeil.assessment.dossier.domain;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.Condition;
import nl.natuurpeil.assessment.dossier.domain.Dossier.AreaPart;
import nl.natuurpeil.assessment.dossier.domain.Dossier.AreaReference;
import nl.natuurpeil.assessment.dossier.domain.Dossier.AssessmentPart;
import nl.natuurpeil.assessment.dossier.domain.Dossier.ConditionPart;
import nl.natuurpeil.assessment.dossier.domain.Dossier.VerdictPart;
import nl.natuurpeil.assessment.verdict.domain.Status;
import nl.natuurpeil.assessment.verdict.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** Composes a dossier from what is known: the same knowledge always gives the same dossier. */
public final class DossierComposer {

    private final Knowledge knowledge;
    private final Duties duties;
    private final Tally tally;

    public DossierComposer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.duties = new Duties(knowledge.obligations());
        this.tally = new Tally(knowledge);
    }

    public Dossier compose(AreaVersion version) {
        var area = version.area();
        var verdicts = knowledge.verdicts().getOrDefault(area.code(), List.of()).stream()
                .sorted(Comparator.comparing(Verdict::obligation))
                .toList();
        return new Dossier(
                new AreaPart(
                        area.code(),
                        version.version(),
                        area.kind(),
                        area.name(),
                        area.validFrom(),
                        area.validTo(),
                        area.certainty()),
                knowledge.areas().ancestors(area.code()).stream()
                        .map(DossierComposer::reference)
                        .toList(),
                assessment(knowledge.assessments().get(area.code())),
                verdicts.stream().map(DossierComposer::verdict).toList(),
                count(verdicts.stream().map(Verdict::status)),
                duties.owed(area.kind()),
                duties.actors(),
                tally.children(area.code()));
    }

    static SortedMap<Status, Integer> count(Stream<Status> statuses) {
        SortedMap<Status, Integer> counts = new TreeMap<>();
        for (var status : Status.values()) {
            counts.put(status, 0);
        }
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    private static AreaReference reference(AreaVersion version) {
        return new AreaReference(
                version.code(), version.area().kind(), version.area().name());
    }

    private static @Nullable AssessmentPart assessment(@Nullable AssessmentState state) {
        if (state == null) {
            return null;
        }
        var assessment = state.assessment();
        return new AssessmentPart(
                assessment.id(),
                assessment.status().name(),
                assessment.status().label(),
                assessment.startedOn(),
                assessment.landscapeType(),
                state.version(),
                state.conditions().stream()
                        .sorted(Comparator.comparing(Condition::family)
                                .thenComparing(Condition::obligation)
                                .thenComparing(
                                        condition -> condition.parameter().nl()))
                        .map(DossierComposer::condition)
                        .toList());
    }

    private static ConditionPart condition(Condition condition) {
        return new ConditionPart(
                condition.family(),
                condition.parameter(),
                condition.obligation(),
                condition.status(),
                condition.statusLabel(),
                condition.verdict(),
                condition.since());
    }

    private static VerdictPart verdict(Verdict verdict) {
        return new VerdictPart(
                verdict.id(),
                verdict.obligation(),
                verdict.article(),
                verdict.standing(),
                verdict.outcome(),
                verdict.status(),
                verdict.statusLabel(),
                verdict.reason(),
                verdict.basedOnExampleData(),
                verdict.judgedAt(),
                verdict.sequence());
    }
}
