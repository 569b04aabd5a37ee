package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Judgements that can't be made, and what they lack. */
final class NothingKnown {

    private NothingKnown() {}

    /** No value for any period; perhaps because a total lacks parts. */
    static Judgement judge(@Nullable Evidence evidence) {
        var missingParts = evidence == null ? List.<Label>of() : missingParts(evidence);
        return missingParts.isEmpty()
                ? Judgement.insufficient(
                        new Label("Er zijn geen metingen.", "There are no measurements."),
                        List.of(),
                        List.of(new Label("Metingen.", "Measurements.")))
                : Judgement.insufficient(
                        new Label(
                                "Geen enkele periode heeft een waarde voor alle deelgebieden.",
                                "No period has a value for every part of the area."),
                        List.of(),
                        missingParts);
    }

    /** A rule about classes, and measurements that carry none. */
    static Judgement classes() {
        return Judgement.insufficient(
                new Label("Er zijn geen klassen bekend.", "No classes are known."),
                List.of(),
                List.of(new Label("Een oordeel per klasse.", "A classification.")));
    }

    /** Values, but none that the baseline stands for. */
    static Judgement baseline(Baseline baseline, Evidence evidence) {
        return switch (baseline) {
            case Baseline.SetInPlan(Label what) -> notFixed(what, evidence);
            case Baseline.OfYear _, Baseline.AtDate _ -> notMeasured(baseline, evidence);
        };
    }

    private static Judgement notFixed(Label what, Evidence evidence) {
        var missing = new ArrayList<>(missingParts(evidence));
        missing.addFirst(sentence("Het uitgangspunt: %s.", "The baseline: %s.", what));
        return Judgement.insufficient(
                sentence(
                        "Het uitgangspunt ligt vast in een plan of besluit dat hier niet bekend is: %s.",
                        "The baseline is fixed by a plan or decision that is not known here: %s.", what),
                List.of(),
                missing);
    }

    private static Judgement notMeasured(Baseline baseline, Evidence evidence) {
        var missing = new ArrayList<>(missingParts(evidence));
        missing.addFirst(sentence(
                "Een waarde voor %s, het uitgangspunt.", "A value for %s, the baseline.", Wording.moment(baseline)));
        return Judgement.insufficient(
                sentence(
                        "Er is geen waarde voor %s, het uitgangspunt van de vergelijking.",
                        "There is no value for %s, the baseline to compare with.", Wording.moment(baseline)),
                List.of(),
                missing);
    }

    /** An indicator of which more is not better and less is not either. */
    static Judgement noBetterWay() {
        return Judgement.insufficient(
                new Label(
                        "Van deze indicator staat niet vast of hoger of lager beter is.",
                        "For this indicator it is not settled whether higher or lower is better."),
                List.of(),
                List.of(new Label("De gewenste richting van de indicator.", "The wanted direction of the indicator.")));
    }

    static List<Label> missingParts(Evidence evidence) {
        return evidence.incomplete().stream().map(NothingKnown::missingParts).toList();
    }

    private static Label missingParts(Incomplete incomplete) {
        var gaps = new ArrayList<Label>();
        if (!incomplete.missingAreas().isEmpty()) {
            gaps.add(sentence(
                    "%s: %s van de %s deelgebieden hebben geen waarde (%s)%s; wat er is zou geen totaal zijn.",
                    "%s: %s of the %s parts have no value (%s)%s; what there is would be no total.",
                    incomplete.period().year(),
                    incomplete.missingAreas().size(),
                    incomplete.parts(),
                    String.join(", ", incomplete.missingAreas()),
                    covered(incomplete)));
        }
        if (!incomplete.withoutSize().isEmpty()) {
            gaps.add(sentence(
                    "%s: van %s van de %s deelgebieden is de oppervlakte niet bekend (%s); zonder is er geen gewogen gemiddelde.",
                    "%s: of %s of the %s parts the size is not known (%s); without it there is no weighted mean.",
                    incomplete.period().year(),
                    incomplete.withoutSize().size(),
                    incomplete.parts(),
                    String.join(", ", incomplete.withoutSize())));
        }
        return gaps.stream()
                .reduce((one, other) -> sentence("%s %s", "%s %s", one, other))
                .orElseGet(() -> new Label("", ""));
    }

    private static Label covered(Incomplete incomplete) {
        return incomplete.covered() == null
                ? new Label("", "")
                : sentence(
                        ", %s %% van de oppervlakte is gedekt",
                        ", %s %% of the land is covered", incomplete.covered() * 100);
    }
}
