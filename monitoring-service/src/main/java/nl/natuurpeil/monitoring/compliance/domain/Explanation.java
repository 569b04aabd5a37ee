package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** A verdict in one paragraph, for who decides and has no time for its tests. */
public final class Explanation {

    private Explanation() {}

    public static Label of(Verdict verdict) {
        var judgement = verdict.judgement();
        var sentences = new ArrayList<Label>();
        sentences.add(heading(verdict));
        sentences.add(judgement.reason());
        if (judgement.outlook() != null) {
            sentences.add(judgement.outlook().inWords());
        }
        if (!judgement.missing().isEmpty()) {
            sentences.add(sentence("Wat nog ontbreekt: %s", "What is missing: %s", joined(judgement.missing())));
        }
        if (verdict.standing() == Standing.INDICATIVE) {
            sentences.add(new Label(
                    "De verplichting geldt niet voor dit gebied zelf; de cijfers staan hier ter informatie.",
                    "This area does not owe it itself; its figures are shown for information."));
        }
        if (verdict.basedOnExampleData()) {
            sentences.add(new Label(
                    "Let op: dit oordeel rust op voorbeelddata en niet op metingen.",
                    "Note: this verdict rests on example data, not on measurements."));
        }
        return joined(sentences);
    }

    private static Label heading(Verdict verdict) {
        var obligation = verdict.obligation();
        return sentence(
                "%s (%s, %s %s): %s.",
                "%s (%s, %s %s): %s.",
                obligation.title(),
                obligation.force().bindingLevel().label(),
                obligation.instrument(),
                obligation.article(),
                verdict.judgement().status().label());
    }

    private static Label joined(List<Label> sentences) {
        return new Label(
                String.join(" ", sentences.stream().map(Label::nl).toList()),
                String.join(" ", sentences.stream().map(Label::en).toList()));
    }
}
