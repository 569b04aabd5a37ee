package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Actor;
import nl.natuurpeil.policy.catalogue.domain.Bottleneck;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Practice;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;

/** Reads what stands around instruments: linkages, actors, bottlenecks, practices and remarks. */
final class LinkageReader {

    private LinkageReader() {}

    static Optional<Linkage> linkage(YamlObject source) {
        var common = CommonReader.common(source);
        var instrument = source.required("instrument").code(Kind.INSTRUMENT);
        var direction = source.required("direction").oneOf(Linkage.Direction.class);
        var absent = source.optional("absent").flag();
        var conditions = source.optional("conditions").codes(Kind.CONDITION);
        var landscapeTypes = source.optional("landscapeTypes").codes(Kind.LANDSCAPE_TYPE);
        var measures = source.optional("measures").codes(Kind.MEASURE);
        return source.build(() -> new Linkage(
                common.orElseThrow(),
                instrument.orElseThrow(),
                direction.orElseThrow(),
                absent,
                conditions,
                landscapeTypes,
                measures));
    }

    static Optional<Actor> actor(YamlObject source) {
        var common = CommonReader.common(source);
        var type = source.required("kind").oneOf(Actor.Type.class);
        var tasks = source.required("tasks").labels();
        var instruments = source.optional("instruments").codes(Kind.INSTRUMENT);
        return source.build(() -> new Actor(common.orElseThrow(), type.orElseThrow(), tasks, instruments));
    }

    static Optional<Bottleneck> bottleneck(YamlObject source) {
        var common = CommonReader.common(source);
        var solutions = source.required("solutions").labels();
        var suite = source.required("suite").label();
        var instruments = source.optional("instruments").codes(Kind.INSTRUMENT);
        return source.build(() -> new Bottleneck(common.orElseThrow(), solutions, suite.orElseThrow(), instruments));
    }

    static Optional<Practice> practice(YamlObject source) {
        var common = CommonReader.common(source);
        var type = source.required("kind").oneOf(Practice.Type.class);
        var relation = source.required("relation").oneOf(Practice.Relation.class);
        var suite = source.required("suite").label();
        var instruments = source.optional("instruments").codes(Kind.INSTRUMENT);
        return source.build(() -> new Practice(
                common.orElseThrow(), type.orElseThrow(), relation.orElseThrow(), suite.orElseThrow(), instruments));
    }

    static Optional<Remark> remark(YamlObject source) {
        var common = CommonReader.common(source);
        var report = source.required("report").label();
        var law = source.required("law").label();
        var consequence = source.required("consequence").label();
        var concerns = source.required("concerns").objects(LinkageReader::concern);
        return source.build(() -> new Remark(
                common.orElseThrow(), report.orElseThrow(), law.orElseThrow(), consequence.orElseThrow(), concerns));
    }

    /** What a remark can be about. */
    private enum Concerned {
        instrument(Kind.INSTRUMENT),
        provision(Kind.PROVISION),
        obligation(Kind.OBLIGATION),
        indicator(Kind.INDICATOR);

        private final Kind kind;

        Concerned(Kind kind) {
            this.kind = kind;
        }
    }

    private static Optional<Reference> concern(YamlObject source) {
        var kind = source.required("kind").oneOf(Concerned.class);
        var code = source.required("code");
        var named = kind.flatMap(known -> code.code(known.kind));
        return source.build(() -> new Reference(kind.orElseThrow().kind, named.orElseThrow()));
    }
}
