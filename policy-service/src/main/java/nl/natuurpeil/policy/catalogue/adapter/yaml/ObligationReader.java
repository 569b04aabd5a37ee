package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Derogation;
import nl.natuurpeil.policy.catalogue.domain.Exclusion;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Responsibility;
import nl.natuurpeil.policy.catalogue.domain.Scope;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** Reads obligations; their rules are read by {@link RuleReader}. */
final class ObligationReader {

    private ObligationReader() {}

    static Optional<Obligation> obligation(YamlObject source) {
        // Records of other kinds may do without.
        source.required("evidence");
        var common = CommonReader.common(source);
        var origin = origin(source);
        var force = force(source);
        var rule = source.required("rule").object(RuleReader::rule);
        var relief = new Obligation.Relief(
                source.optional("exclusions").objects(ObligationReader::exclusion),
                source.optional("derogations").objects(ObligationReader::derogation));
        var carrying = new Obligation.Carrying(
                source.optional("conditions").objects(ObligationReader::condition),
                source.optional("actors").objects(ObligationReader::responsibility),
                source.optional("deadlines").objects(CommonReader::deadline));
        return source.build(() -> new Obligation(
                common.orElseThrow(), origin.orElseThrow(), force.orElseThrow(), rule.orElseThrow(), relief, carrying));
    }

    private static Optional<Obligation.Origin> origin(YamlObject source) {
        var instrument = source.required("instrument").code(Kind.INSTRUMENT);
        var provision = source.required("provision").code(Kind.PROVISION);
        var article = source.required("article").object(CommonReader::article);
        return source.attempt(
                () -> new Obligation.Origin(instrument.orElseThrow(), provision.orElseThrow(), article.orElseThrow()));
    }

    private static Optional<Obligation.Force> force(YamlObject source) {
        var binding = source.required("bindingLevel").oneOf(BindingLevel.class);
        var scope = source.required("scope").oneOf(Scope.class);
        return source.attempt(() -> new Obligation.Force(binding.orElseThrow(), scope.orElseThrow()));
    }

    /** A code, or family and words as before conditions were records. */
    private static Optional<ServingCondition> condition(YamlObject source) {
        if (source.has("code")) {
            var code = source.required("code").code(Kind.CONDITION);
            return source.build(() -> new ServingCondition.Known(code.orElseThrow()));
        }
        var family = source.required("family").oneOf(Condition.Family.class);
        var parameter = source.required("parameter").label();
        return source.build(() -> new ServingCondition.Described(family.orElseThrow(), parameter.orElseThrow()));
    }

    private static Optional<Responsibility> responsibility(YamlObject source) {
        var party = source.required("code").oneOf(Responsibility.Party.class);
        var role = source.required("role").label();
        return source.build(() -> new Responsibility(party.orElseThrow(), role.orElseThrow()));
    }

    private static Optional<Derogation> derogation(YamlObject source) {
        var kind = source.required("kind").oneOf(Derogation.Kind.class);
        var text = source.required("text").label();
        var article = source.required("article").text();
        var milestones = source.optional("milestones").objects(MilestoneReader::milestone);
        var granted = source.optional("granted").objects(ObligationReader::granted);
        return source.build(() ->
                new Derogation(kind.orElseThrow(), text.orElseThrow(), article.orElseThrow(), milestones, granted));
    }

    private static Optional<Derogation.Granted> granted(YamlObject source) {
        var area = source.optional("area").text();
        var since = source.required("since").date();
        var until = source.optional("until").date();
        var motivation = source.required("motivation").label();
        var where = source.required("source").text();
        return source.build(() -> new Derogation.Granted(
                area.orElse(null),
                since.orElseThrow(),
                until.orElse(null),
                motivation.orElseThrow(),
                where.orElseThrow()));
    }

    private static Optional<Exclusion> exclusion(YamlObject source) {
        var text = source.required("text").label();
        var article = source.required("article").text();
        var allOf = source.required("allOf").objects(ObligationReader::moreThan);
        return source.build(() -> new Exclusion(text.orElseThrow(), article.orElseThrow(), allOf));
    }

    private static Optional<Exclusion.MoreThan> moreThan(YamlObject source) {
        var indicator = source.required("indicator").code(Kind.INDICATOR);
        var percent = source.required("moreThanPercent").number();
        return source.build(() -> new Exclusion.MoreThan(indicator.orElseThrow(), percent.orElseThrow()));
    }
}
