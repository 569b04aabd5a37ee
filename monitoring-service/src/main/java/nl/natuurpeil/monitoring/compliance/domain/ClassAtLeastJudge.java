package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.ClassRule.ClassAtLeast;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** At least a class; the class itself is enough, and one that is provisional is no pass. */
final class ClassAtLeastJudge {

    private ClassAtLeastJudge() {}

    static Judgement judge(ClassAtLeast rule, ClassEvidence evidence, LocalDate moment) {
        var found = whole(rule, evidence);
        var outcome = outcome(rule, evidence.scale(), found);
        var reason = reason(rule, found);
        return new Judgement(
                outcome,
                status(rule, outcome, moment),
                reason,
                List.of(new Test("class", outcome, reason, Map.of())),
                missing(rule, evidence),
                List.of());
    }

    /** The elements decide; without any of them the class that was given to the whole. */
    private static WholeClass whole(ClassAtLeast rule, ClassEvidence evidence) {
        if (evidence.elements().values().stream().allMatch(List::isEmpty)) {
            var latest = ClassEvidence.latest(evidence.values()).map(Classified::code);
            return new WholeClass(latest.filter(evidence.scale()::knows), false);
        }
        var elements = rule.elements().stream()
                .map(element -> ClassEvidence.latest(evidence.elements().getOrDefault(element, List.of()))
                        .map(Classified::code))
                .toList();
        return WholeClass.of(rule.aggregation(), evidence.scale(), elements);
    }

    private static Outcome outcome(ClassAtLeast rule, ClassScale scale, WholeClass found) {
        if (found.code().isEmpty() || !scale.knows(rule.atLeast())) {
            return Outcome.UNKNOWN;
        }
        if (!scale.isAtLeast(found.code().get(), rule.atLeast())) {
            return Outcome.FAIL;
        }
        return found.provisional() ? Outcome.UNKNOWN : Outcome.PASS;
    }

    private static Status status(ClassAtLeast rule, Outcome outcome, LocalDate moment) {
        boolean open = rule.by() != null && !moment.isAfter(rule.by());
        return switch (outcome) {
            case PASS -> open ? Status.ON_TRACK : Status.SATISFIED;
            case FAIL -> rule.by() == null || open ? Status.OUT_OF_SIGHT : Status.MISSED;
            case UNKNOWN -> Status.INSUFFICIENT_DATA;
        };
    }

    private static Label reason(ClassAtLeast rule, WholeClass found) {
        if (found.code().isEmpty()) {
            return sentence(
                    "De klasse is niet bekend; gevraagd is ten minste %s.",
                    "The class is not known; asked for is at least %s.", rule.atLeast());
        }
        return sentence(
                "De klasse is %s%s; gevraagd is ten minste %s.",
                "The class is %s%s; asked for is at least %s.",
                found.code().get(),
                found.provisional() ? new Label(" (voorlopig)", " (provisional)") : new Label("", ""),
                rule.atLeast());
    }

    private static List<Label> missing(ClassAtLeast rule, ClassEvidence evidence) {
        return rule.elements().stream()
                .filter(element -> ClassEvidence.latest(evidence.elements().getOrDefault(element, List.of()))
                        .map(Classified::code)
                        .filter(evidence.scale()::knows)
                        .isEmpty())
                .map(element -> sentence("De klasse van %s.", "The class of %s.", element))
                .toList();
    }
}
