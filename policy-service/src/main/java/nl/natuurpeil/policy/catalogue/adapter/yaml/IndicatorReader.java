package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Aquo;
import nl.natuurpeil.policy.catalogue.domain.Dataset;
import nl.natuurpeil.policy.catalogue.domain.Indicator;

/** Reads indicators. */
final class IndicatorReader {

    private IndicatorReader() {}

    static Optional<Indicator> indicator(YamlObject source) {
        var common = CommonReader.common(source);
        var unit = source.required("unit").object(CommonReader::unit);
        var direction = source.required("direction").oneOf(Indicator.Direction.class);
        var range = range(source);
        var aggregation = source.required("aggregation").oneOf(Indicator.Aggregation.class);
        var datasets = source.optional("datasets").objects(IndicatorReader::dataset);
        var measuring = measuring(source);
        return source.build(() -> new Indicator(
                common.orElseThrow(),
                unit.orElseThrow(),
                direction.orElseThrow(),
                range.orElseThrow(),
                aggregation.orElseThrow(),
                datasets,
                measuring.orElseThrow()));
    }

    private static Optional<Indicator.Range> range(YamlObject source) {
        var floor = source.optional("floor").number();
        var ceiling = source.optional("ceiling").number();
        return source.attempt(() -> new Indicator.Range(floor.orElse(null), ceiling.orElse(null)));
    }

    private static Optional<Indicator.Measuring> measuring(YamlObject source) {
        var methods = source.optional("methods").labels();
        var aquo = source.optional("aquo").object(IndicatorReader::aquo);
        var classes = source.optional("classes").objects(IndicatorReader::valueClass);
        var everyYears = source.optional("measuring").object(IndicatorReader::everyYears);
        var legalSource = source.optional("legalSource").text();
        return source.attempt(() -> new Indicator.Measuring(
                methods, aquo.orElse(null), classes, everyYears.orElse(null), legalSource.orElse(null)));
    }

    private static Optional<Integer> everyYears(YamlObject source) {
        var years = source.required("everyYears").integer();
        return source.build(years::orElseThrow);
    }

    private static Optional<Aquo> aquo(YamlObject source) {
        var quantity = source.optional("quantity").text();
        var parameter = source.optional("parameter").text();
        var unit = source.optional("unit").text();
        var compartment = source.optional("compartment").text();
        var remark = source.optional("remark").label();
        return source.build(() -> new Aquo(
                quantity.orElse(null),
                parameter.orElse(null),
                unit.orElse(null),
                compartment.orElse(null),
                remark.orElse(null)));
    }

    private static Optional<Indicator.ValueClass> valueClass(YamlObject source) {
        var code = source.required("code").text();
        var label = source.required("label").label();
        var from = source.optional("from").number();
        var unknown = source.optional("unknown").flag();
        return source.build(
                () -> new Indicator.ValueClass(code.orElseThrow(), label.orElseThrow(), from.orElse(null), unknown));
    }

    private static Optional<Dataset> dataset(YamlObject source) {
        var code = source.required("code").text();
        var label = source.required("label").label();
        var origin = source.required("kind").oneOf(Dataset.Origin.class);
        var where = source.required("source").text();
        var licence = source.optional("licence").text();
        return source.build(() -> new Dataset(
                code.orElseThrow(),
                label.orElseThrow(),
                origin.orElseThrow(),
                where.orElseThrow(),
                licence.orElse(null)));
    }
}
