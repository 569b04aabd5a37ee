package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.InstrumentStatus;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Level;
import nl.natuurpeil.policy.catalogue.domain.Provision;

/** Reads instruments and their provisions. */
final class InstrumentReader {

    private InstrumentReader() {}

    static Optional<Instrument> instrument(YamlObject source) {
        var common = CommonReader.common(source);
        var form = source.required("form").oneOf(Instrument.Form.class);
        var reference = source.required("reference").object(CommonReader::article);
        var inForce = source.optional("inForceSince").date();
        var deadlines = source.optional("deadlines").objects(CommonReader::deadline);
        var standing = standing(source);
        var identifiers = source.optional("identifiers").objects(InstrumentReader::identifier);
        var partOf = source.optional("partOf").code(Kind.INSTRUMENT);
        return source.build(() -> new Instrument(
                common.orElseThrow(),
                form.orElseThrow(),
                reference.orElseThrow(),
                inForce.orElse(null),
                deadlines,
                standing.orElse(null),
                identifiers,
                partOf.orElse(null)));
    }

    /** The three come together; records from before they were asked for have none of them. */
    private static Optional<Instrument.Standing> standing(YamlObject source) {
        if (!source.has("level") && !source.has("binding") && !source.has("statuses")) {
            return Optional.empty();
        }
        var level = source.required("level").oneOf(Level.class);
        var binding = source.required("binding").object(InstrumentReader::binding);
        var statuses = source.required("statuses").objects(InstrumentReader::status);
        return source.attempt(() -> new Instrument.Standing(level.orElseThrow(), binding.orElseThrow(), statuses));
    }

    private static Optional<Instrument.Binding> binding(YamlObject source) {
        var value = source.required("value").oneOf(Instrument.Binding.Value.class);
        var report = source.optional("report").label();
        var where = source.required("source").text();
        return source.build(
                () -> new Instrument.Binding(value.orElseThrow(), report.orElse(null), where.orElseThrow()));
    }

    private static Optional<InstrumentStatus> status(YamlObject source) {
        var status = source.required("status").oneOf(InstrumentStatus.Status.class);
        var from = source.optional("from").date();
        var absorbedBy = source.optional("absorbedBy").code(Kind.INSTRUMENT);
        var note = source.optional("note").label();
        return source.build(() -> new InstrumentStatus(
                status.orElseThrow(), from.orElse(null), absorbedBy.orElse(null), note.orElse(null)));
    }

    private static Optional<Instrument.Identifier> identifier(YamlObject source) {
        var scheme = source.required("scheme").oneOf(Instrument.Identifier.Scheme.class);
        var value = source.required("value").text();
        return source.build(() -> new Instrument.Identifier(scheme.orElseThrow(), value.orElseThrow()));
    }

    static Optional<Provision> provision(YamlObject source) {
        var common = CommonReader.common(source);
        var instrument = source.required("instrument").code(Kind.INSTRUMENT);
        var article = source.required("article").object(CommonReader::article);
        var deadlines = source.optional("deadlines").objects(CommonReader::deadline);
        return source.build(
                () -> new Provision(common.orElseThrow(), instrument.orElseThrow(), article.orElseThrow(), deadlines));
    }
}
