package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.rule.domain.Baseline;
import nl.natuurpeil.policy.rule.domain.ChosenBy;
import nl.natuurpeil.policy.rule.domain.IncreasingTrend;
import nl.natuurpeil.policy.rule.domain.IndexLevelByDate;
import nl.natuurpeil.policy.rule.domain.KOfN;
import nl.natuurpeil.policy.rule.domain.Milestone;
import nl.natuurpeil.policy.rule.domain.NoNetLoss;
import nl.natuurpeil.policy.rule.domain.Period;
import nl.natuurpeil.policy.rule.domain.Rule;

/** Reads a rule by its type. */
final class RuleReader {

    private enum Type {
        NO_NET_LOSS,
        INCREASING_TREND,
        INDEX_LEVEL_BY_DATE,
        K_OF_N
    }

    private enum BaselineKind {
        YEAR,
        DATE,
        INDEX_100_AT
    }

    private RuleReader() {}

    static Optional<? extends Rule> rule(YamlObject source) {
        return source.oneOf("type", Type.class).flatMap(type -> switch (type) {
            case NO_NET_LOSS -> noNetLoss(source);
            case INCREASING_TREND -> increasingTrend(source);
            case INDEX_LEVEL_BY_DATE -> indexLevelByDate(source);
            case K_OF_N -> kOfN(source);
        });
    }

    private static Optional<NoNetLoss> noNetLoss(YamlObject source) {
        var indicator = source.text("indicator");
        var baseline = source.object("baseline", RuleReader::baseline);
        var deadline = source.date("deadline");
        return source.build(
                () -> new NoNetLoss(indicator.orElseThrow(), baseline.orElseThrow(), deadline.orElseThrow()));
    }

    private static Optional<IncreasingTrend> increasingTrend(YamlObject source) {
        var indicator = source.text("indicator");
        var baseline = source.object("baseline", RuleReader::baseline);
        var period = source.object("period", RuleReader::period);
        var every = source.integer("measureEveryYears");
        var satisfactory = source.optionalNumber("satisfactoryLevel");
        return source.build(() -> new IncreasingTrend(
                indicator.orElseThrow(),
                baseline.orElseThrow(),
                period.orElseThrow(),
                every.orElseThrow(),
                satisfactory.orElse(null)));
    }

    private static Optional<IndexLevelByDate> indexLevelByDate(YamlObject source) {
        var indicator = source.text("indicator");
        var baseline = source.object("baseline", RuleReader::baseline);
        var milestones = source.objects("milestones", RuleReader::milestone);
        return source.build(() -> new IndexLevelByDate(indicator.orElseThrow(), baseline.orElseThrow(), milestones));
    }

    private static Optional<KOfN> kOfN(YamlObject source) {
        var k = source.integer("k");
        var obligations = source.texts("obligations");
        var chosenBy = source.oneOf("chosenBy", ChosenBy.class);
        return source.build(() -> new KOfN(k.orElseThrow(), obligations, chosenBy.orElseThrow()));
    }

    private static Optional<? extends Baseline> baseline(YamlObject source) {
        return source.oneOf("kind", BaselineKind.class).flatMap(kind -> switch (kind) {
            case YEAR -> {
                var year = source.integer("year");
                yield source.build(() -> new Baseline.Year(year.orElseThrow()));
            }
            case DATE -> {
                var date = source.date("date");
                yield source.build(() -> new Baseline.Date(date.orElseThrow()));
            }
            case INDEX_100_AT -> {
                var date = source.date("date");
                yield source.build(() -> new Baseline.IndexHundredAt(date.orElseThrow()));
            }
        });
    }

    private static Optional<Period> period(YamlObject source) {
        var from = source.date("from");
        var to = source.date("to");
        return source.build(() -> new Period(from.orElseThrow(), to.orElseThrow()));
    }

    private static Optional<Milestone> milestone(YamlObject source) {
        var by = source.date("by");
        var atLeast = source.number("atLeast");
        return source.build(() -> new Milestone(by.orElseThrow(), atLeast.orElseThrow()));
    }
}
