package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.CarriedOver;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Relieved;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.Derogation;
import nl.natuurpeil.monitoring.reference.domain.Derogation.Granted;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/**
 * Tells what applies beside a judgement: areas left out of a total, areas that were others at the time, and derogations and excuses that were
 * granted. A failure stays one: it is told that it is under a derogation, or excused, and why.
 */
final class Exceptions {

    private static final int NAMED = 10;

    private Exceptions() {}

    static Judgement told(Obligation obligation, Input input, Judgement judged, Function<Rule, Judgement> byRule) {
        var withAreas = leftOut(obligation, input, judged);
        for (var derogation : obligation.relief().derogations()) {
            for (var granted : derogation.granted()) {
                if (granted.holds(input.area(), input.moment())) {
                    withAreas = relieved(obligation, derogation, granted, withAreas, byRule);
                }
            }
        }
        return withAreas;
    }

    private static Judgement leftOut(Obligation obligation, Input input, Judgement judged) {
        var all = obligation.rule().indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(input.evidence().get(indicator)))
                .flatMap(evidence -> Stream.ofNullable(evidence.leftOut()))
                .toList();
        var tests = new ArrayList<>(judged.tests());
        var missing = new ArrayList<>(judged.missing());
        var reason = judged.reason();
        carriedOver(obligation, input).forEach(tests::add);
        for (var one : all) {
            if (!one.excluded().isEmpty()) {
                var words = excluded(one.excluded());
                tests.add(new Test("exclusion", Outcome.UNKNOWN, words, Map.of("areas", (double)
                        one.excluded().size())));
                reason = sentence("%s %s", "%s %s", reason, words);
            }
            if (!one.shareUnknown().isEmpty()) {
                missing.add(unknown(one.shareUnknown()));
            }
        }
        return new Judgement(
                judged.outcome(),
                judged.status(),
                reason,
                tests,
                missing,
                judged.parts(),
                judged.outlook(),
                judged.relieved());
    }

    private static Stream<Test> carriedOver(Obligation obligation, Input input) {
        return obligation.rule().indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(input.evidence().get(indicator)))
                .flatMap(evidence -> evidence.carriedOver().stream())
                .map(one -> new Test("carried-over", Outcome.UNKNOWN, words(one), Map.of()));
    }

    private static Label words(CarriedOver one) {
        return sentence(
                one.otherTime()
                        ? "%s: %s telt mee, want van %s, de indeling van toen, is geen waarde."
                        : "%s: %s telt mee, zoals het toen was; nu is dat %s.",
                one.otherTime()
                        ? "%s: %s counts, as %s, the division of the time, has no value."
                        : "%s: %s counts, as it was then; today that is %s.",
                one.period().year(),
                String.join(" + ", one.counted()),
                one.insteadOf().isEmpty() ? "–" : String.join(" + ", one.insteadOf()));
    }

    private static Label excluded(List<LeftOut.Excluded> excluded) {
        return sentence(
                "Buiten het totaal blijven, in elk jaar, %s gebied(en) die dat door hun aandeel mogen (%s): %s.",
                "Out of the total stay, in every year, %s area(s) that may by their shares (%s): %s.",
                excluded.size(),
                excluded.getFirst().article(),
                named(excluded.stream().map(LeftOut.Excluded::area).toList()));
    }

    private static Label unknown(List<String> areas) {
        return sentence(
                "Of %s gebied(en) buiten het totaal mogen blijven: hun aandelen zijn niet bekend, dus tellen ze mee (%s).",
                "Whether %s area(s) may stay out of the total: their shares are not known, so they count (%s).",
                areas.size(),
                named(areas));
    }

    private static String named(List<String> areas) {
        var first = String.join(", ", areas.subList(0, Math.min(NAMED, areas.size())));
        return areas.size() > NAMED ? first + ", …" : first;
    }

    private static Judgement relieved(
            Obligation obligation,
            Derogation derogation,
            Granted granted,
            Judgement judged,
            Function<Rule, Judgement> byRule) {
        var instead =
                instead(obligation.rule(), derogation).stream().map(byRule).toList();
        var words = words(derogation, granted, instead);
        var tests = new ArrayList<>(judged.tests());
        var outcome = instead.isEmpty() ? Outcome.UNKNOWN : instead.getFirst().outcome();
        tests.add(new Test(derogation.kind().name().toLowerCase(Locale.ROOT), outcome, words, Map.of()));
        var relieved = new ArrayList<>(judged.relieved());
        relieved.add(new Relieved(
                derogation.kind(),
                derogation.kind().label(),
                derogation.article(),
                granted.since(),
                granted.until(),
                granted.motivation(),
                granted.source(),
                instead.isEmpty() ? null : outcome));
        return new Judgement(
                judged.outcome(),
                judged.status(),
                judged.outcome() == Outcome.FAIL ? sentence("%s %s", "%s %s", judged.reason(), words) : judged.reason(),
                tests,
                judged.missing(),
                judged.parts(),
                judged.outlook(),
                relieved);
    }

    /** The rule with the milestones that are owed instead; none where the derogation asks nothing else. */
    private static List<Rule> instead(Rule rule, Derogation derogation) {
        return rule instanceof Rule.AreaShareByDate share
                        && !derogation.milestones().isEmpty()
                ? List.of(new Rule.AreaShareByDate(
                        share.indicator(),
                        share.denominator(),
                        share.baseline(),
                        derogation.milestones(),
                        share.nested()))
                : List.of();
    }

    private static Label words(Derogation derogation, Granted granted, List<Judgement> instead) {
        var told = switch (derogation.kind()) {
            case DEROGATION ->
                sentence(
                        "Hier is een afwijking verleend (%s): %s (%s).",
                        "A derogation was granted here (%s): %s (%s).",
                        derogation.article(),
                        granted.motivation(),
                        granted.source());
            case EXCUSE ->
                sentence(
                        "Niet halen is hier verschoond (%s): %s (%s). Gehaald is het daarmee niet.",
                        "Missing it is excused here (%s): %s (%s). That does not make it met.",
                        derogation.article(),
                        granted.motivation(),
                        granted.source());
        };
        return instead.isEmpty()
                ? told
                : sentence(
                        "%s Wat daarbij wordt gevraagd: %s",
                        "%s What is asked for instead: %s",
                        told,
                        instead.getFirst().reason());
    }
}
