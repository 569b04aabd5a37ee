package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.Actor;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Exclusion;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Scope;

/** Reads an obligation; its rule is read by {@link RuleReader}. */
final class ObligationReader {

    private ObligationReader() {}

    static Optional<Obligation> obligation(YamlObject source) {
        var id = RecordReader.id(source);
        var origin = origin(source);
        var title = source.label("title");
        var summary = source.label("summary");
        var binding = source.oneOf("bindingLevel", BindingLevel.class);
        var scope = source.oneOf("scope", Scope.class);
        var rule = source.object("rule", RuleReader::rule);
        var exclusions = source.objects("exclusions", ObligationReader::exclusion);
        var practice = practice(source);
        var evidence = source.objects("evidence", RecordReader::evidence);
        return source.build(() -> new Obligation(
                id.orElseThrow(),
                origin.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                new Obligation.Force(binding.orElseThrow(), scope.orElseThrow()),
                rule.orElseThrow(),
                exclusions,
                practice,
                evidence));
    }

    private static Optional<Obligation.Origin> origin(YamlObject source) {
        var instrument = source.text("instrument");
        var provision = source.text("provision");
        var article = source.object("article", RecordReader::article);
        return instrument.flatMap(i -> provision.flatMap(p -> article.map(a -> new Obligation.Origin(i, p, a))));
    }

    private static Obligation.Practice practice(YamlObject source) {
        return new Obligation.Practice(
                source.objects("conditions", ObligationReader::condition),
                source.objects("actors", ObligationReader::actor),
                source.objects("deadlines", RecordReader::deadline));
    }

    private static Optional<Condition> condition(YamlObject source) {
        var family = source.oneOf("family", Condition.Family.class);
        var parameter = source.label("parameter");
        return source.build(() -> new Condition(family.orElseThrow(), parameter.orElseThrow()));
    }

    private static Optional<Actor> actor(YamlObject source) {
        var party = source.oneOf("code", Actor.Party.class);
        var role = source.label("role");
        return source.build(() -> new Actor(party.orElseThrow(), role.orElseThrow()));
    }

    private static Optional<Exclusion> exclusion(YamlObject source) {
        var text = source.label("text");
        var article = source.text("article");
        var allOf = source.objects("allOf", ObligationReader::moreThan);
        return source.build(() -> new Exclusion(text.orElseThrow(), article.orElseThrow(), allOf));
    }

    private static Optional<Exclusion.MoreThan> moreThan(YamlObject source) {
        var indicator = source.text("indicator");
        var percent = source.number("moreThanPercent");
        return source.build(() -> new Exclusion.MoreThan(indicator.orElseThrow(), percent.orElseThrow()));
    }
}
