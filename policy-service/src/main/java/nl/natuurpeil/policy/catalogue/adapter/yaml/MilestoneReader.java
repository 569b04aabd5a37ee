package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.rule.domain.AreaShareByDate;
import nl.natuurpeil.policy.rule.domain.LevelByDate;
import nl.natuurpeil.policy.rule.domain.Milestone;

/** Reads levels and the days to reach them. */
final class MilestoneReader {

    private MilestoneReader() {}

    static Optional<Milestone> milestone(YamlObject source) {
        var by = source.required("by").date();
        var atLeast = source.required("atLeast").number();
        return source.build(() -> new Milestone(by.orElseThrow(), atLeast.orElseThrow()));
    }

    static Optional<LevelByDate.Level> level(YamlObject source) {
        var by = source.required("by").date();
        var value = source.required("value").number();
        return source.build(() -> new LevelByDate.Level(by.orElseThrow(), value.orElseThrow()));
    }

    static Optional<AreaShareByDate.Nested> nested(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var milestones = source.required("milestones").objects(MilestoneReader::part);
        return source.build(() -> new AreaShareByDate.Nested(indicator.orElseThrow(), milestones));
    }

    private static Optional<AreaShareByDate.Part> part(YamlObject source) {
        var by = source.required("by").date();
        var fraction = source.required("fraction").fraction();
        return source.build(() -> new AreaShareByDate.Part(by.orElseThrow(), fraction.orElseThrow()));
    }
}
