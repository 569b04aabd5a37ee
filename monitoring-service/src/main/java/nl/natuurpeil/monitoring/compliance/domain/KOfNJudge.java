package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Part;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.KOfN;

/** At least k of n obligations, of those that were chosen; all of them where the law asks for all. */
final class KOfNJudge {

    private KOfNJudge() {}

    static Judgement judge(KOfN rule, Input input) {
        var parts =
                rule.obligations().stream().map(code -> part(rule, code, input)).toList();
        var counted = parts.stream().filter(Part::counts).toList();
        var outcome =
                Counting.outcome(rule.k(), counted.stream().map(Part::outcome).toList());
        return new Judgement(
                outcome,
                Counting.status(
                        rule.k(), outcome, counted.stream().map(Part::status).toList()),
                reason(rule, counted, parts.size()),
                List.of(),
                missing(counted),
                parts);
    }

    private static List<Label> missing(List<Part> counted) {
        return counted.stream()
                .filter(part -> part.status() == Status.INSUFFICIENT_DATA)
                .map(part -> sentence("%s: %s", "%s: %s", part.obligation(), part.reason()))
                .toList();
    }

    private static Part part(KOfN rule, String code, Input input) {
        var obligation = input.obligations().get(code);
        var judgement = obligation == null
                ? Judgement.insufficient(
                        new Label("De verplichting wordt hier niet beoordeeld.", "The obligation is not judged here."),
                        List.of(),
                        List.of())
                : Judge.judge(obligation, input);
        return new Part(code, judgement.outcome(), judgement.status(), judgement.reason(), rule.counts(code));
    }

    private static Label reason(KOfN rule, List<Part> counted, int all) {
        var known = counted.stream()
                .filter(part -> part.status() != Status.INSUFFICIENT_DATA)
                .map(part -> sentence(
                        "%s %s", "%s %s", part.obligation(), part.status().label()))
                .toList();
        long unknown = counted.size() - known.size();
        return sentence(
                "Gevraagd worden %s van %s onderdelen%s: %s%s.",
                "%s of %s parts are asked for%s: %s%s.",
                rule.k(),
                all,
                chosen(rule),
                joined(known),
                unknown == 0
                        ? new Label("", "")
                        : sentence("; van %s is te weinig bekend", "; of %s too little is known", unknown));
    }

    private static Label chosen(KOfN rule) {
        return rule.chosen().isEmpty()
                ? new Label("", "")
                : sentence("; de lidstaat koos %s", "; the Member State chose %s", String.join(", ", rule.chosen()));
    }

    private static Label joined(List<Label> labels) {
        return labels.isEmpty()
                ? new Label("geen is te beoordelen", "none can be judged")
                : new Label(
                        String.join(", ", labels.stream().map(Label::nl).toList()),
                        String.join(", ", labels.stream().map(Label::en).toList()));
    }
}
