package nl.natuurpeil.policy.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import nl.natuurpeil.policy.catalogue.domain.Common;
import nl.natuurpeil.policy.catalogue.domain.Evidence;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.Scope;
import nl.natuurpeil.policy.catalogue.domain.Unit;
import nl.natuurpeil.policy.catalogue.domain.Validity;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.rule.domain.Baseline;
import nl.natuurpeil.policy.rule.domain.ChosenBy;
import nl.natuurpeil.policy.rule.domain.KOfN;
import nl.natuurpeil.policy.rule.domain.NoNetLoss;
import nl.natuurpeil.policy.rule.domain.Rule;

/** Records that say only what a test is about. */
public final class Records {

    private static final LocalDate SINCE = LocalDate.parse("2024-08-18");
    private static final Label LABEL = new Label("tekst", "text");
    private static final ArticleReference ARTICLE = new ArticleReference("art. 8(1)", "32024R1991", null, false, null);
    private static final List<Evidence> EVIDENCE = List.of(new Evidence("rule", Certainty.VERIFIED, "law", null));

    private Records() {}

    public static Instrument instrument(String code) {
        return new Instrument(
                common(code), Instrument.Form.EU_REGULATION, ARTICLE, SINCE, List.of(), null, List.of(), null);
    }

    public static Provision provision(String code, String instrument) {
        return new Provision(common(code), instrument, ARTICLE, List.of());
    }

    public static Indicator indicator(String code) {
        return indicator(code, 1);
    }

    public static Indicator indicator(String code, int version) {
        return indicator(code, version, new Validity(SINCE, null));
    }

    public static Indicator indicator(String code, int version, Validity validity) {
        return new Indicator(
                common(code, version, validity, EVIDENCE),
                new Unit("%", LABEL),
                Indicator.Direction.UP,
                new Indicator.Range(null, null),
                Indicator.Aggregation.NONE,
                List.of(),
                new Indicator.Measuring(List.of(), null, List.of(), null, null));
    }

    /** An obligation of instrument L, provision P, that looks at one indicator. */
    public static Obligation obligation(String code, String indicator, List<Evidence> evidence) {
        return obligation(
                code, new NoNetLoss(indicator, new Baseline.Year(2024), LocalDate.parse("2030-12-31")), evidence);
    }

    public static Obligation obligation(String code, String indicator) {
        return obligation(code, indicator, EVIDENCE);
    }

    /** An obligation of instrument L, provision P, that asks for all of others. */
    public static Obligation allOf(String code, String... parts) {
        return obligation(code, new KOfN(parts.length, List.of(parts), ChosenBy.LAW), EVIDENCE);
    }

    public static Obligation obligation(String code, Rule rule) {
        return obligation(code, rule, EVIDENCE);
    }

    private static Obligation obligation(String code, Rule rule, List<Evidence> evidence) {
        return new Obligation(
                common(code, 1, new Validity(SINCE, null), evidence),
                new Obligation.Origin("L", "P", ARTICLE),
                new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL),
                rule,
                new Obligation.Relief(List.of(), List.of()),
                new Obligation.Carrying(List.of(), List.of(), List.of()));
    }

    private static Common common(String code) {
        return common(code, 1, new Validity(SINCE, null), EVIDENCE);
    }

    private static Common common(String code, int version, Validity validity, List<Evidence> evidence) {
        return new Common(code, version, validity, LABEL, LABEL, List.of(), evidence);
    }
}
