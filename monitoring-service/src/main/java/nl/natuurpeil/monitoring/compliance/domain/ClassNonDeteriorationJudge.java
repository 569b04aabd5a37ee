package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.ClassRule.ClassNonDeterioration;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** No lower class than at the baseline, of the whole and, where asked, of each element (C-461/13). */
final class ClassNonDeteriorationJudge {

    private ClassNonDeteriorationJudge() {}

    static Judgement judge(ClassNonDeterioration rule, ClassEvidence evidence) {
        var tests = compared(rule, evidence);
        var outcome = Counting.all(tests.stream().map(Test::outcome).toList());
        return new Judgement(
                outcome,
                switch (outcome) {
                    case PASS -> Status.ON_TRACK;
                    case FAIL -> Status.OUT_OF_SIGHT;
                    case UNKNOWN -> Status.INSUFFICIENT_DATA;
                },
                reason(tests),
                tests,
                missing(rule, tests),
                List.of());
    }

    private static List<Test> compared(ClassNonDeterioration rule, ClassEvidence evidence) {
        var whole = evidence.values().isEmpty() && rule.perElement()
                ? Stream.<Test>empty()
                : Stream.of(compare(evidence.indicator(), evidence.values(), rule, evidence.scale()));
        var elements = rule.perElement()
                ? new TreeMap<>(evidence.elements())
                        .entrySet().stream()
                                .map(element -> compare(element.getKey(), element.getValue(), rule, evidence.scale()))
                : Stream.<Test>empty();
        var unnamed = rule.perElement() && evidence.elements().isEmpty()
                ? Stream.of(unnamedElements())
                : Stream.<Test>empty();
        return Stream.of(whole, elements, unnamed).flatMap(tests -> tests).toList();
    }

    /** Where each element counts and none is named, the whole alone can show a loss and never that there is none. */
    private static Test unnamedElements() {
        return new Test(
                "elements",
                Outcome.UNKNOWN,
                new Label(
                        "Elk kwaliteitselement telt; welke dat zijn is niet vastgelegd.",
                        "Each quality element counts; which ones there are is not laid down."),
                Map.of());
    }

    private static Test compare(String name, List<Classified> values, ClassNonDeterioration rule, ClassScale scale) {
        var before =
                ClassEvidence.at(values, rule.baseline()).map(Classified::code).filter(scale::knows);
        var now = ClassEvidence.latest(values).map(Classified::code).filter(scale::knows);
        if (before.isEmpty() || now.isEmpty()) {
            return new Test(
                    name,
                    Outcome.UNKNOWN,
                    sentence("%s: niet te vergelijken.", "%s: can't be compared.", name),
                    Map.of());
        }
        return new Test(
                name,
                Outcome.of(scale.isAtLeast(now.get(), before.get())),
                sentence("%s: was %s, is %s.", "%s: was %s, is %s.", name, before.get(), now.get()),
                Map.of());
    }

    private static Label reason(List<Test> tests) {
        return sentence(
                "Vergeleken met het uitgangspunt zijn er %s klassen gelijk of beter, %s slechter en %s niet te vergelijken.",
                "Compared with the baseline %s classes are the same or better, %s are worse and %s can't be compared.",
                count(tests, Outcome.PASS),
                count(tests, Outcome.FAIL),
                count(tests, Outcome.UNKNOWN));
    }

    private static long count(List<Test> tests, Outcome outcome) {
        return tests.stream().filter(test -> test.outcome() == outcome).count();
    }

    private static List<Label> missing(ClassNonDeterioration rule, List<Test> tests) {
        var notCompared =
                tests.stream().filter(test -> test.outcome() == Outcome.UNKNOWN).map(Test::explanation);
        var baseline = rule.baseline() instanceof Baseline.SetInPlan(Label what)
                ? Stream.of(sentence("Het uitgangspunt: %s.", "The baseline: %s.", what))
                : Stream.<Label>empty();
        return Stream.concat(baseline, notCompared).toList();
    }
}
