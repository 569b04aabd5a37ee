package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.Comparator;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Part;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.KOfN;

/**
 * At least k of n obligations. What is unknown never counts as met, and never as failed: only if the answer would be
 * the same whichever way the unknown ones turn out, there is an answer.
 */
final class KOfNJudge {

    private KOfNJudge() {}

    static Judgement judge(KOfN rule, Input input) {
        var parts = rule.obligations().stream().map(code -> part(code, input)).toList();
        var missing = parts.stream()
                .filter(part -> part.status() == Status.INSUFFICIENT_DATA)
                .map(part -> new Label(
                        part.obligation() + ": " + part.reason().nl(),
                        part.obligation() + ": " + part.reason().en()))
                .toList();
        return new Judgement(
                outcome(rule.k(), parts.stream().map(Part::outcome).toList()),
                status(rule.k(), parts.stream().map(Part::status).toList()),
                reason(rule, parts),
                List.of(),
                missing,
                parts);
    }

    private static Part part(String code, Input input) {
        var obligation = input.obligations().get(code);
        var judgement = obligation == null
                ? Judgement.insufficient(
                        new Label("De verplichting is hier niet bekend.", "The obligation is not known here."),
                        List.of(),
                        List.of())
                : Judge.judge(obligation, input);
        return new Part(code, judgement.outcome(), judgement.status(), judgement.reason());
    }

    /** Pass with k passes; fail when even the unknown ones can't bring them to k. */
    static Outcome outcome(int k, List<Outcome> outcomes) {
        long passes = outcomes.stream().filter(Outcome.PASS::equals).count();
        long unknowns = outcomes.stream().filter(Outcome.UNKNOWN::equals).count();
        if (passes >= k) {
            return Outcome.PASS;
        }
        return passes + unknowns < k ? Outcome.FAIL : Outcome.UNKNOWN;
    }

    /** The k-th best status, if it is the same with every unknown one at its best and at its worst. */
    static Status status(int k, List<Status> statuses) {
        var atBest = kthBest(k, statuses, Status.SATISFIED);
        var atWorst = kthBest(k, statuses, Status.MISSED);
        return atBest == atWorst ? atBest : Status.INSUFFICIENT_DATA;
    }

    private static Status kthBest(int k, List<Status> statuses, Status unknownAs) {
        return statuses.stream()
                .filter(status -> status != Status.NOT_APPLICABLE)
                .map(status -> status == Status.INSUFFICIENT_DATA ? unknownAs : status)
                .sorted(Comparator.naturalOrder())
                .skip(k - 1L)
                .findFirst()
                .orElse(Status.INSUFFICIENT_DATA);
    }

    private static Label reason(KOfN rule, List<Part> parts) {
        var known = parts.stream()
                .filter(part -> part.status() != Status.INSUFFICIENT_DATA)
                .map(part -> sentence(
                        "%s %s", "%s %s", part.obligation(), part.status().label()))
                .toList();
        long unknown = parts.size() - known.size();
        return sentence(
                "Gevraagd worden %s van %s onderdelen: %s; van %s is te weinig bekend.",
                "%s of %s parts are asked for: %s; of %s too little is known.",
                rule.k(),
                parts.size(),
                joined(known),
                unknown);
    }

    private static Label joined(List<Label> labels) {
        return labels.isEmpty()
                ? new Label("geen is te beoordelen", "none can be judged")
                : new Label(
                        String.join(", ", labels.stream().map(Label::nl).toList()),
                        String.join(", ", labels.stream().map(Label::en).toList()));
    }
}
