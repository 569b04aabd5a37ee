package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import nl.natuurpeil.policy.catalogue.domain.Common;
import nl.natuurpeil.policy.catalogue.domain.Deadline;
import nl.natuurpeil.policy.catalogue.domain.Evidence;
import nl.natuurpeil.policy.catalogue.domain.Unit;
import nl.natuurpeil.policy.catalogue.domain.Validity;

/** Reads what records of several kinds have. */
final class CommonReader {

    private CommonReader() {}

    /** A record carries its code, version, days and texts beside its other fields. */
    static Optional<Common> common(YamlObject source) {
        var code = source.required("code").text();
        var version = source.required("version").integer();
        var validity = validity(source);
        var title = source.required("title").label();
        var summary = source.required("summary").label();
        var passages = source.optional("passages").texts();
        var evidence = source.optional("evidence").objects(CommonReader::evidence);
        return source.attempt(() -> new Common(
                code.orElseThrow(),
                version.orElseThrow(),
                validity.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                passages,
                evidence));
    }

    static Optional<Validity> validity(YamlObject source) {
        var since = source.required("since").date();
        var until = source.optional("until").date();
        return since.flatMap(first -> source.attempt(() -> new Validity(first, until.orElse(null))));
    }

    static Optional<ArticleReference> article(YamlObject source) {
        var law = source.required("law").text();
        var celex = source.optional("celex").text();
        var seed = source.optional("seed").text();
        var differs = source.optional("differs").flag();
        var remark = source.optional("remark").label();
        return source.build(() -> new ArticleReference(
                law.orElseThrow(), celex.orElse(null), seed.orElse(null), differs, remark.orElse(null)));
    }

    static Optional<Deadline> deadline(YamlObject source) {
        var what = source.required("what").label();
        var by = source.optional("by").date();
        var within = source.optional("within").label();
        var article = source.required("article").text();
        return source.build(
                () -> new Deadline(what.orElseThrow(), by.orElse(null), within.orElse(null), article.orElseThrow()));
    }

    static Optional<Unit> unit(YamlObject source) {
        var ucum = source.required("ucum").text();
        var label = source.required("label").label();
        return source.build(() -> new Unit(ucum.orElseThrow(), label.orElseThrow()));
    }

    private static Optional<Evidence> evidence(YamlObject source) {
        var value = source.required("value").text();
        var certainty = source.required("certainty").oneOf(Certainty.class);
        var where = source.required("source").text();
        var remark = source.optional("remark").label();
        return source.build(() ->
                new Evidence(value.orElseThrow(), certainty.orElseThrow(), where.orElseThrow(), remark.orElse(null)));
    }
}
