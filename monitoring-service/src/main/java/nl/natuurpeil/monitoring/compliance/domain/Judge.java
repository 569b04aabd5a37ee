package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.Wording.sentence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/**
 * Judges an obligation on evidence. A pure function: the same input gives the same judgement, at any time and place.
 *
 * <p>The law prescribes no trend test; the end-point comparison and the TRIM class are both made, and both shown.
 */
public final class Judge {

    /**
     * Goes up with every change that can make the same input come out otherwise; a verdict names the one it was made by.
     * The first one, of before verdicts named it, is 1.
     */
    public static final int METHOD = 4;

    private Judge() {}

    /**
     * Everything a judgement may look at.
     *
     * @param evidence by indicator
     * @param obligations the obligations a combining rule counts, by code
     * @param members how each area stands, by the code of the obligation that all of them must meet
     * @param area code of the area judged for
     * @param moment the day judged on
     */
    public record Input(
            Map<String, Evidence> evidence,
            Map<String, Obligation> obligations,
            Map<String, List<Member>> members,
            String area,
            LocalDate moment) {

        public Input {
            evidence = Map.copyOf(evidence);
            obligations = Map.copyOf(obligations);
            members = Map.copyOf(members);
        }

        public static Input of(
                List<Evidence> evidence, List<Obligation> parts, List<Member> members, String area, LocalDate moment) {
            return new Input(
                    evidence.stream().collect(Collectors.toMap(Evidence::indicator, Function.identity())),
                    parts.stream().collect(Collectors.toMap(Obligation::code, Function.identity())),
                    members.stream().collect(Collectors.groupingBy(Member::obligation)),
                    area,
                    moment);
        }

        Input without(String obligation) {
            if (!obligations.containsKey(obligation)) {
                return this;
            }
            Map<String, Obligation> others = new HashMap<>(obligations);
            others.remove(obligation);
            return new Input(evidence, others, members, area, moment);
        }

        Input withEvidence(Map<String, Evidence> other) {
            return new Input(other, obligations, members, area, moment);
        }

        Judgement known(String indicator, Function<Evidence, Judgement> judge) {
            var found = evidence.get(indicator);
            return found == null || found.values().isEmpty() ? NothingKnown.judge(found) : judge.apply(found);
        }

        private Judgement classified(ClassRule rule, Function<ClassEvidence, Judgement> judge) {
            return ClassEvidence.of(rule, evidence).map(judge).orElseGet(NothingKnown::classes);
        }
    }

    public static Judgement judge(Obligation obligation, Input input) {
        var ended = obligation.force().endedBefore(input.moment());
        if (ended.isPresent()) {
            return noLongerOwed(ended.get());
        }
        // Parts may be made of parts; one that names what it is a part of is not judged within itself.
        var inner = input.without(obligation.code());
        var members = input.members().get(obligation.code());
        var judged =
                members == null ? byRule(obligation.rule(), inner) : EachAreaJudge.judge(obligation.scope(), members);
        return Exceptions.told(obligation, input, judged, rule -> byRule(rule, inner));
    }

    private static Judgement noLongerOwed(LocalDate lastDay) {
        return new Judgement(
                Outcome.UNKNOWN,
                Status.NOT_APPLICABLE,
                sentence("De verplichting gold tot en met %s.", "The obligation held up to %s.", lastDay),
                List.of(),
                List.of(),
                List.of());
    }

    private static Judgement byRule(Rule demanded, Input input) {
        return switch (demanded) {
            case Rule.OfIndicator rule -> Censoring.judge(rule, input, one -> ofIndicator(rule, one));
            case ClassRule rule -> input.classified(rule, evidence -> ofClass(rule, evidence, input.moment()));
            case Rule.KOfN rule -> KOfNJudge.judge(rule, input);
            case Rule.Inventory rule -> InventoryJudge.judge(rule, input.moment());
        };
    }

    private static Judgement ofIndicator(Rule.OfIndicator rule, Input input) {
        return switch (rule) {
            case Rule.AreaShareByDate share -> AreaShareJudge.judge(share, input);
            case Rule.Contribution part ->
                ContributionJudge.judge(
                        part, Optional.ofNullable(input.evidence().get(part.indicator())));
            case Rule.OfValues values ->
                input.known(values.indicator(), evidence -> ofValues(values, evidence, input.moment()));
        };
    }

    private static Judgement ofValues(Rule.OfValues rule, Evidence evidence, LocalDate moment) {
        return switch (rule) {
            case Rule.NoNetLoss noLoss -> NoNetLossJudge.judge(noLoss, evidence, moment);
            case Rule.IncreasingTrend increasing -> IncreasingTrendJudge.judge(increasing, evidence, moment);
            case Rule.IndexLevelByDate index -> IndexLevelJudge.judge(index, evidence, moment);
            case Rule.LevelByDate level -> LevelByDateJudge.judge(level, evidence, moment);
            case Rule.Threshold threshold -> ThresholdJudge.judge(threshold, evidence);
            case Rule.NonDeterioration noWorse -> NonDeteriorationJudge.judge(noWorse, evidence);
            case Rule.ContinuousImprovement better -> ContinuousImprovementJudge.judge(better, evidence);
            case Rule.ReverseThenIncrease turned -> ReverseThenIncreaseJudge.judge(turned, evidence, moment);
        };
    }

    private static Judgement ofClass(ClassRule rule, ClassEvidence evidence, LocalDate moment) {
        return switch (rule) {
            case ClassRule.ClassAtLeast atLeast -> ClassAtLeastJudge.judge(atLeast, evidence, moment);
            case ClassRule.ClassNonDeterioration noLower -> ClassNonDeteriorationJudge.judge(noLower, evidence);
        };
    }
}
