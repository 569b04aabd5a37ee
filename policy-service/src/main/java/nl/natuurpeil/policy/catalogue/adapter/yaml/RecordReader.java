package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import nl.natuurpeil.policy.catalogue.domain.Dataset;
import nl.natuurpeil.policy.catalogue.domain.Deadline;
import nl.natuurpeil.policy.catalogue.domain.Evidence;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.RecordId;

/** Reads one record of each kind; what obligations alone have is in {@link ObligationReader}. */
final class RecordReader {

    private RecordReader() {}

    static Optional<? extends CatalogueRecord> read(Kind kind, YamlObject source) {
        return switch (kind) {
            case INSTRUMENT -> instrument(source);
            case PROVISION -> provision(source);
            case INDICATOR -> indicator(source);
            case OBLIGATION -> ObligationReader.obligation(source);
        };
    }

    /** A record carries its code, version and first day beside its other fields. */
    static Optional<RecordId> id(YamlObject source) {
        var code = source.text("code");
        var version = source.integer("version");
        var since = source.date("since");
        return code.flatMap(c -> version.flatMap(v -> since.flatMap(s -> source.attempt(() -> new RecordId(c, v, s)))));
    }

    static Optional<ArticleReference> article(YamlObject source) {
        var law = source.text("law");
        var celex = source.text("celex");
        var seed = source.optionalText("seed");
        var differs = source.flag("differs");
        var remark = source.optionalLabel("remark");
        return source.build(() -> new ArticleReference(
                law.orElseThrow(), celex.orElseThrow(), seed.orElse(null), differs, remark.orElse(null)));
    }

    static Optional<Deadline> deadline(YamlObject source) {
        var what = source.label("what");
        var by = source.optionalDate("by");
        var within = source.optionalLabel("within");
        var article = source.text("article");
        return source.build(
                () -> new Deadline(what.orElseThrow(), by.orElse(null), within.orElse(null), article.orElseThrow()));
    }

    static Optional<Evidence> evidence(YamlObject source) {
        var value = source.text("value");
        var certainty = source.oneOf("certainty", Certainty.class);
        var where = source.text("source");
        var remark = source.optionalLabel("remark");
        return source.build(() ->
                new Evidence(value.orElseThrow(), certainty.orElseThrow(), where.orElseThrow(), remark.orElse(null)));
    }

    private static Optional<Instrument> instrument(YamlObject source) {
        var id = id(source);
        var title = source.label("title");
        var summary = source.label("summary");
        var form = source.oneOf("form", Instrument.Form.class);
        var reference = source.object("reference", RecordReader::article);
        var inForce = source.optionalDate("inForceSince");
        var deadlines = source.objects("deadlines", RecordReader::deadline);
        var evidence = source.objects("evidence", RecordReader::evidence);
        return source.build(() -> new Instrument(
                id.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                form.orElseThrow(),
                reference.orElseThrow(),
                inForce.orElse(null),
                deadlines,
                evidence));
    }

    private static Optional<Provision> provision(YamlObject source) {
        var id = id(source);
        var instrument = source.text("instrument");
        var title = source.label("title");
        var summary = source.label("summary");
        var article = source.object("article", RecordReader::article);
        var deadlines = source.objects("deadlines", RecordReader::deadline);
        var evidence = source.objects("evidence", RecordReader::evidence);
        return source.build(() -> new Provision(
                id.orElseThrow(),
                instrument.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                article.orElseThrow(),
                deadlines,
                evidence));
    }

    private static Optional<Indicator> indicator(YamlObject source) {
        var id = id(source);
        var title = source.label("title");
        var summary = source.label("summary");
        var unit = source.object("unit", RecordReader::unit);
        var direction = source.oneOf("direction", Indicator.Direction.class);
        var aggregation = source.oneOf("aggregation", Indicator.Aggregation.class);
        var datasets = source.objects("datasets", RecordReader::dataset);
        var evidence = source.objects("evidence", RecordReader::evidence);
        return source.build(() -> new Indicator(
                id.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                unit.orElseThrow(),
                direction.orElseThrow(),
                aggregation.orElseThrow(),
                datasets,
                evidence));
    }

    private static Optional<Indicator.Unit> unit(YamlObject source) {
        var ucum = source.text("ucum");
        var label = source.label("label");
        return source.build(() -> new Indicator.Unit(ucum.orElseThrow(), label.orElseThrow()));
    }

    private static Optional<Dataset> dataset(YamlObject source) {
        var code = source.text("code");
        var label = source.label("label");
        var origin = source.oneOf("kind", Dataset.Origin.class);
        var where = source.text("source");
        var licence = source.optionalText("licence");
        return source.build(() -> new Dataset(
                code.orElseThrow(),
                label.orElseThrow(),
                origin.orElseThrow(),
                where.orElseThrow(),
                licence.orElse(null)));
    }
}
