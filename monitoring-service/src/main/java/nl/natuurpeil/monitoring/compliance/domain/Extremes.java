package nl.natuurpeil.monitoring.compliance.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** The input with every bounded value as low or as high as it can be, those up to the baseline apart from later ones. */
record Extremes(Rule.OfIndicator rule) {

    private enum Side {
        LOW,
        HIGH;

        Value of(Value value) {
            var range = value.range();
            if (range == null) {
                return value;
            }
            double extreme = this == LOW ? range.lowest() : range.highest();
            return new Value(value.period(), extreme, value.standardError(), null, value.measurements(), value.parts());
        }
    }

    List<Input> of(Input input) {
        return Stream.of(Side.values())
                .flatMap(earlier -> Stream.of(Side.values()).map(later -> with(input, earlier, later)))
                .distinct()
                .toList();
    }

    private Input with(Input input, Side earlier, Side later) {
        Map<String, Evidence> evidence = new LinkedHashMap<>(input.evidence());
        rule.indicators()
                .forEach(indicator -> evidence.computeIfPresent(indicator, (_, found) -> with(found, earlier, later)));
        return input.withEvidence(evidence);
    }

    private Evidence with(Evidence evidence, Side earlier, Side later) {
        var split = split(evidence);
        return evidence.withValues(evidence.values().stream()
                .map(value -> (value.period().midYear() <= split ? earlier : later).of(value))
                .toList());
    }

    /** The time of the baseline, or else the middle of the series. */
    private double split(Evidence evidence) {
        return baseline()
                .flatMap(evidence::at)
                .map(value -> value.period().midYear())
                .orElseGet(() -> middle(evidence.values()));
    }

    private static double middle(List<Value> values) {
        return values.isEmpty()
                ? 0
                : (values.getFirst().period().midYear()
                                + values.getLast().period().midYear())
                        / 2;
    }

    private Optional<Baseline> baseline() {
        return switch (rule) {
            case Rule.NoNetLoss one -> Optional.of(one.baseline());
            case Rule.IncreasingTrend one -> Optional.of(one.baseline());
            case Rule.IndexLevelByDate one -> Optional.of(one.baseline());
            case Rule.NonDeterioration one -> Optional.of(one.baseline());
            case Rule.ContinuousImprovement one -> Optional.of(one.baseline());
            case Rule.ReverseThenIncrease one -> Optional.of(new Baseline.AtDate(one.reverseBy()));
            case Rule.AreaShareByDate _, Rule.LevelByDate _, Rule.Threshold _, Rule.Contribution _ -> Optional.empty();
        };
    }
}
