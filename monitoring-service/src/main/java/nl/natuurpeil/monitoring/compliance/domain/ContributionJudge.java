package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Test;
import nl.natuurpeil.monitoring.compliance.domain.Wording.Unit;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Rule.Contribution;

/** A part in a common aim. Nobody has a quota, so there is nothing to pass or fail: the part is told, no more. */
final class ContributionJudge {

    private ContributionJudge() {}

    static Judgement judge(Contribution rule, Optional<Evidence> evidence) {
        var last = evidence.flatMap(Evidence::latest);
        return new Judgement(
                Outcome.UNKNOWN,
                Status.NOT_APPLICABLE,
                last.map(value -> told(rule, value, evidence.get().unit())).orElseGet(() -> untold(rule)),
                last.map(value -> test(rule, value)).stream().toList(),
                last.isPresent()
                        ? NothingKnown.missingParts(evidence.get())
                        : List.of(new Label("Cijfers over de bijdrage.", "Figures on the contribution.")),
                List.of());
    }

    private static Label told(Contribution rule, Value last, String unit) {
        return sentence(
                "Het doel is gezamenlijk: %s. De bijdrage van dit gebied is %s%s (%s); een eigen quotum is er niet.",
                "The aim is a common one: %s. This area contributes %s%s (%s); it has no quota of its own.",
                rule.to(),
                last,
                new Unit(unit),
                last.period().year());
    }

    private static Label untold(Contribution rule) {
        return sentence(
                "Het doel is gezamenlijk: %s. Een eigen quotum is er niet, en over de bijdrage van dit gebied zijn geen cijfers.",
                "The aim is a common one: %s. There is no quota, and there are no figures on what this area contributes.",
                rule.to());
    }

    private static Test test(Contribution rule, Value last) {
        if (rule.value() == null || rule.value().signum() == 0) {
            return new Test(
                    "contribution",
                    Outcome.UNKNOWN,
                    sentence("%s: %s.", "%s: %s.", last.period().year(), last.value()),
                    Map.of("value", last.value()));
        }
        double aim = rule.value().doubleValue();
        double percent = last.value() / aim * 100;
        return new Test(
                "contribution",
                Outcome.UNKNOWN,
                sentence(
                        "%s: %s, dat is %s %% van het gezamenlijke doel van %s.",
                        "%s: %s, which is %s %% of the common aim of %s.",
                        last.period().year(),
                        last,
                        percent,
                        aim),
                Map.of("value", last.value(), "aim", aim, "percentOfAim", percent));
    }
}
