package nl.natuurpeil.assessment.follow.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.assessment.domain.Judged;
import nl.natuurpeil.assessment.obligation.application.KnownObligations;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.application.KnownVerdicts;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/** Brings obligations and verdicts together, whichever of them came first. */
@ApplicationScoped
public class Judgements {

    private final KnownObligations obligations;
    private final KnownVerdicts verdicts;

    public Judgements(KnownObligations obligations, KnownVerdicts verdicts) {
        this.obligations = obligations;
        this.verdicts = verdicts;
    }

    private record Place(String obligation, String area) {}

    /** How each of these areas is judged on every obligation known. */
    Function<String, List<Judged>> inAreas(Collection<String> areas) {
        return judge(obligations.listAll(), verdicts.ofAreas(areas));
    }

    /** How any area is judged on these obligations. */
    Function<String, List<Judged>> on(Collection<Obligation> judged) {
        var codes = judged.stream().map(Obligation::code).toList();
        return judge(judged, verdicts.ofObligations(codes));
    }

    /** These verdicts in their order, by area, without those on an obligation that is not known yet. */
    Map<String, List<Judged>> of(Collection<Verdict> ordered) {
        var byCode = obligations.listAll().stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
        Map<String, List<Judged>> byArea = new HashMap<>();
        for (var verdict : ordered) {
            var obligation = byCode.get(verdict.obligation());
            if (obligation != null) {
                byArea.computeIfAbsent(verdict.area(), area -> new ArrayList<>())
                        .add(new Judged(obligation, verdict));
            }
        }
        return byArea;
    }

    private static Function<String, List<Judged>> judge(Collection<Obligation> obligations, List<Verdict> verdicts) {
        Map<Place, Verdict> byPlace = verdicts.stream()
                .collect(Collectors.toMap(
                        verdict -> new Place(verdict.obligation(), verdict.area()), Function.identity()));
        return area -> obligations.stream()
                .map(obligation -> new Judged(obligation, byPlace.get(new Place(obligation.code(), area))))
                .toList();
    }
}
