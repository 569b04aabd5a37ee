package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/**
 * Judges values of which only a bound is known, such as those below a reporting limit, as they might have been at best and
 * at worst. If that decides, the answer is that it can't be assessed (<i>niet toetsbaar</i>), with both told.
 *
 * <p>A demand compares later values with earlier ones or with a level, and gets no worse as the later ones go one way and
 * the earlier ones the other. So four cases tell: earlier and later values each as low and as high as they can be, beside
 * the values as they were given.
 */
final class Censoring {

    private static final Comparator<Judgement> BEST_FIRST =
            Comparator.comparing((Judgement one) -> rank(one.outcome())).thenComparing(Judgement::status);

    private Censoring() {}

    static Judgement judge(Rule.OfIndicator rule, Input input, Function<Input, Judgement> judge) {
        var asGiven = judge.apply(input);
        long bounded = rule.indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(input.evidence().get(indicator)))
                .flatMap(evidence -> evidence.values().stream())
                .filter(value -> value.range() != null)
                .count();
        if (bounded == 0) {
            return asGiven;
        }
        var cases = new Extremes(rule).of(input).stream().map(judge);
        var ordered =
                Stream.concat(Stream.of(asGiven), cases).sorted(BEST_FIRST).toList();
        var best = ordered.getFirst();
        var worst = ordered.getLast();
        return best.outcome() == worst.outcome()
                ? agreed(asGiven, worst.status(), bounded)
                : notAssessable(best, worst, bounded);
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case PASS -> 0;
            case UNKNOWN -> 1;
            case FAIL -> 2;
        };
    }

    /** Of two statuses that could be, the lesser one is told. */
    private static Judgement agreed(Judgement asGiven, Status worst, long bounded) {
        var words = sentence(
                "Van %s waarde(n) is alleen de grens bekend; als laagste en als hoogste waarde komt hetzelfde uit.",
                "Of %s value(s) only a bound is known; as the lowest and as the highest value the answer is the same.",
                bounded);
        var test = new Test("reporting-limit", asGiven.outcome(), words, Map.of("bounded", (double) bounded));
        return new Judgement(
                asGiven.outcome(),
                worst,
                sentence("%s %s", "%s %s", asGiven.reason(), words),
                Stream.concat(asGiven.tests().stream(), Stream.of(test)).toList(),
                asGiven.missing(),
                asGiven.parts(),
                asGiven.outlook());
    }

    private static Judgement notAssessable(Judgement best, Judgement worst, long bounded) {
        var words = sentence(
                "Niet toetsbaar bij deze rapportagegrens: van %s waarde(n) is alleen de grens bekend.",
                "Cannot be assessed at this reporting limit: of %s value(s) only a bound is known.", bounded);
        return Judgement.insufficient(
                sentence(
                        "%s In het gunstigste geval: %s In het ongunstigste geval: %s",
                        "%s At best: %s At worst: %s", words, best.reason(), worst.reason()),
                List.of(
                        new Test("reporting-limit", Outcome.UNKNOWN, words, Map.of("bounded", (double) bounded)),
                        new Test("best-case", best.outcome(), best.reason(), Map.of()),
                        new Test("worst-case", worst.outcome(), worst.reason(), Map.of())),
                List.of(new Label(
                        "Metingen met een grens die het oordeel niet openlaat.",
                        "Measurements with a limit that does not leave the verdict open.")));
    }
}
