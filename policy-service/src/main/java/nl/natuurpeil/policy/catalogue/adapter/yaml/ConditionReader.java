package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.LandscapeType;
import nl.natuurpeil.policy.catalogue.domain.Measure;
import nl.natuurpeil.policy.catalogue.domain.Norm;
import nl.natuurpeil.policy.catalogue.domain.StepPlan;
import nl.natuurpeil.policy.rule.domain.Operator;

/** Reads what Basiskwaliteit Natuur is made of: conditions, landscapes, measures, step plans and norms. */
final class ConditionReader {

    private ConditionReader() {}

    static Optional<Condition> condition(YamlObject source) {
        var common = CommonReader.common(source);
        var family = source.required("family").oneOf(Condition.Family.class);
        var units = source.optional("units").objects(CommonReader::unit);
        return source.build(() -> new Condition(common.orElseThrow(), family.orElseThrow(), units));
    }

    static Optional<LandscapeType> landscapeType(YamlObject source) {
        var common = CommonReader.common(source);
        var setting = source.required("setting").oneOf(LandscapeType.Setting.class);
        return source.build(() -> new LandscapeType(common.orElseThrow(), setting.orElseThrow()));
    }

    static Optional<Measure> measure(YamlObject source) {
        var common = CommonReader.common(source);
        var conditions = source.required("conditions").codes(Kind.CONDITION);
        var landscapeTypes = source.optional("landscapeTypes").codes(Kind.LANDSCAPE_TYPE);
        var actors = source.optional("actors").codes(Kind.ACTOR);
        return source.build(() -> new Measure(common.orElseThrow(), conditions, landscapeTypes, actors));
    }

    static Optional<StepPlan> stepPlan(YamlObject source) {
        var common = CommonReader.common(source);
        var steps = source.required("steps").objects(ConditionReader::step);
        return source.build(() -> new StepPlan(common.orElseThrow(), steps));
    }

    static Optional<Norm> norm(YamlObject source) {
        var common = CommonReader.common(source);
        var landscapeType = source.required("landscapeType").code(Kind.LANDSCAPE_TYPE);
        var condition = source.required("condition").code(Kind.CONDITION);
        var values = source.optional("values").objects(ConditionReader::value);
        return source.build(
                () -> new Norm(common.orElseThrow(), landscapeType.orElseThrow(), condition.orElseThrow(), values));
    }

    private static Optional<StepPlan.Step> step(YamlObject source) {
        var title = source.required("title").label();
        var summary = source.required("summary").label();
        var questions = source.optional("questions").labels();
        return source.build(() -> new StepPlan.Step(title.orElseThrow(), summary.orElseThrow(), questions));
    }

    private static Optional<Norm.Value> value(YamlObject source) {
        var operator = source.required("operator").oneOf(Operator.class);
        var value = source.required("value").number();
        var unit = source.required("unit").object(CommonReader::unit);
        var weight = source.required("kind").oneOf(Norm.Weight.class);
        var where = source.required("source").text();
        return source.build(() -> new Norm.Value(
                operator.orElseThrow(),
                value.orElseThrow(),
                unit.orElseThrow(),
                weight.orElseThrow(),
                where.orElseThrow()));
    }
}
