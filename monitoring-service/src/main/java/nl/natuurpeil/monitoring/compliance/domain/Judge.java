package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/**
 * Judges an obligation on evidence. A pure function: the same input gives the same judgement, at any time and place.
 *
 * <p>The law prescribes no trend test; the end-point comparison and the TRIM class are both made, and both shown.
 */
public final class Judge {

    private Judge() {}

    /**
     * Everything a judgement may look at.
     *
     * @param evidence by indicator
     * @param obligations the obligations a combining rule counts, by code
     * @param moment the day judged on
     */
    public record Input(Map<String, Evidence> evidence, Map<String, Obligation> obligations, LocalDate moment) {

        public Input {
            evidence = Map.copyOf(evidence);
            obligations = Map.copyOf(obligations);
        }

        public static Input of(List<Evidence> evidence, List<Obligation> parts, LocalDate moment) {
            return new Input(
                    evidence.stream().collect(Collectors.toMap(Evidence::indicator, Function.identity())),
                    parts.stream().collect(Collectors.toMap(Obligation::code, Function.identity())),
                    moment);
        }
    }

    public static Judgement judge(Obligation obligation, Input input) {
        return switch (obligation.rule()) {
            case Rule.OfIndicator rule -> {
                var evidence = input.evidence().get(rule.indicator());
                yield evidence == null || evidence.values().isEmpty()
                        ? NothingKnown.judge(evidence)
                        : judge(rule, evidence, input.moment());
            }
            case Rule.KOfN rule -> KOfNJudge.judge(rule, input);
        };
    }

    private static Judgement judge(Rule.OfIndicator rule, Evidence evidence, LocalDate moment) {
        return switch (rule) {
            case Rule.NoNetLoss noNetLoss -> NoNetLossJudge.judge(noNetLoss, evidence, moment);
            case Rule.IncreasingTrend increasing -> IncreasingTrendJudge.judge(increasing, evidence, moment);
            case Rule.IndexLevelByDate level -> IndexLevelJudge.judge(level, evidence, moment);
        };
    }
}
