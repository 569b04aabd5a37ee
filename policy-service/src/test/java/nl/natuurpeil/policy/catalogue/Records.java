package nl.natuurpeil.policy.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import nl.natuurpeil.policy.catalogue.domain.Evidence;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Label;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.RecordId;
import nl.natuurpeil.policy.catalogue.domain.Scope;
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
                id(code), LABEL, LABEL, Instrument.Form.EU_REGULATION, ARTICLE, SINCE, List.of(), EVIDENCE);
    }

    public static Provision provision(String code, String instrument) {
        return new Provision(id(code), instrument, LABEL, LABEL, ARTICLE, List.of(), EVIDENCE);
    }

    public static Indicator indicator(String code) {
        return indicator(code, 1);
    }

    public static Indicator indicator(String code, int version) {
        return new Indicator(
                new RecordId(code, version, SINCE),
                LABEL,
                LABEL,
                new Indicator.Unit("%", LABEL),
                Indicator.Direction.UP,
                Indicator.Aggregation.NONE,
                List.of(),
                EVIDENCE);
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

    private static Obligation obligation(String code, Rule rule, List<Evidence> evidence) {
        return new Obligation(
                id(code),
                new Obligation.Origin("L", "P", ARTICLE),
                LABEL,
                LABEL,
                new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL),
                rule,
                List.of(),
                new Obligation.Practice(List.of(), List.of(), List.of()),
                evidence);
    }

    private static RecordId id(String code) {
        return new RecordId(code, 1, SINCE);
    }
}
