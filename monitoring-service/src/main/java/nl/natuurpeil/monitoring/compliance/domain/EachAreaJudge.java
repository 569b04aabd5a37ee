package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Scope;

/**
 * Each area must meet it (Regulation (EU) 2024/1991, art. 8(3)): one that failed decides, one that is unknown leaves the
 * answer open unless another failed. An area that is exempt doesn't count.
 */
final class EachAreaJudge {

    private EachAreaJudge() {}

    static Judgement judge(Scope scope, List<Member> members) {
        var counted = members.stream()
                .filter(member -> member.status() != Status.NOT_APPLICABLE)
                .toList();
        var outcome = Counting.all(counted.stream().map(Member::outcome).toList());
        return new Judgement(
                outcome,
                status(counted, outcome),
                sentence(
                        "Alle gebieden moeten voldoen: van de %s voldoen er %s wel en %s niet, en van %s is te weinig bekend.",
                        "All areas must pass: of the %s, %s pass and %s fail, and of %s too little is known.",
                        counted.size(),
                        count(counted, Outcome.PASS),
                        count(counted, Outcome.FAIL),
                        count(counted, Outcome.UNKNOWN)),
                List.of(),
                missing(scope, counted),
                List.of());
    }

    private static Label whichCount(Scope scope) {
        return scope == Scope.EACH_URBAN_ECOSYSTEM_AREA
                ? new Label(
                        "Welke gemeenten stedelijk ecosysteemgebied zijn: dat bepaalt het natuurplan (art. 14(4)), hier telt elke gemeente.",
                        "Which municipalities are urban ecosystem areas: the restoration plan determines it (art. 14(4)), here every municipality counts.")
                : new Label(
                        "Of alle gebieden van deze soort bekend zijn: hier tellen die in de gebiedenlijst staan.",
                        "Whether all areas of this kind are known: those in the list of areas count here.");
    }

    private static Status status(List<Member> counted, Outcome outcome) {
        return counted.isEmpty()
                ? Status.INSUFFICIENT_DATA
                : Counting.status(
                        counted.size(),
                        outcome,
                        counted.stream().map(Member::status).toList());
    }

    private static long count(List<Member> members, Outcome outcome) {
        return members.stream().filter(member -> member.outcome() == outcome).count();
    }

    private static List<Label> missing(Scope scope, List<Member> counted) {
        var unknown = counted.stream()
                .filter(member -> member.outcome() == Outcome.UNKNOWN)
                .map(Member::area)
                .toList();
        var missing = new ArrayList<Label>();
        if (!unknown.isEmpty()) {
            missing.add(sentence("Een oordeel over %s.", "A verdict on %s.", String.join(", ", unknown)));
        }
        missing.add(whichCount(scope));
        return missing;
    }
}
