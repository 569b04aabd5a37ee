package nl.natuurpeil.monitoring.compliance.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Operator;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.junit.jupiter.api.Test;

class TouchedTest {

    private static final Obligation.Force NATIONAL = new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL);

    private static final List<Obligation> OBLIGATIONS = List.of(
            noNetLoss("canopy-kept", "canopy"),
            noNetLoss("green-kept", "green"),
            owedOver("canopy-rises", Scope.EACH_URBAN_ECOSYSTEM_AREA, "canopy"),
            owedOver("trees-planted", Scope.EU_COLLECTIVE, "trees"),
            owedOver("soil-improves", Scope.EACH_AREA, "soil"),
            owedOver("water-good", Scope.EACH_WATER_BODY, "fish"),
            new Obligation(
                    "both-kept",
                    1,
                    "NHV",
                    "art. 8(1)",
                    label(),
                    NATIONAL,
                    new Rule.KOfN(2, List.of("canopy-kept", "green-kept"))));
    private static final Areas AREAS = new Areas(List.of(
            area("GM1", Area.Kind.MUNICIPALITY, "PV1"),
            area("GM2", Area.Kind.MUNICIPALITY, "PV1"),
            area("XX1", Area.Kind.MUNICIPALITY, "PV1"),
            area("PV1", Area.Kind.PROVINCE, "NL01"),
            area("NL01", Area.Kind.COUNTRY, "EU"),
            area("NL27_1", Area.Kind.WATER_BODY, "NL01"),
            area("EU", Area.Kind.UNION)));

    private final Touched touched = new Touched(OBLIGATIONS, AREAS);

    @Test
    void a_value_touches_what_its_area_adds_up_to_and_combining_obligations() {
        var pairs = touched.byValue("canopy", "GM1", Aggregation.SUM);

        assertThat(pairs)
                .containsExactly(
                        new Pair("both-kept", "EU"),
                        new Pair("both-kept", "GM1"),
                        new Pair("both-kept", "NL01"),
                        new Pair("both-kept", "PV1"),
                        new Pair("canopy-kept", "EU"),
                        new Pair("canopy-kept", "GM1"),
                        new Pair("canopy-kept", "NL01"),
                        new Pair("canopy-kept", "PV1"),
                        new Pair("canopy-rises", "GM1"),
                        new Pair("canopy-rises", "NL01"),
                        new Pair("canopy-rises", "PV1"));
    }

    @Test
    void an_index_touches_its_own_area_only() {
        assertThat(touched.byValue("green", "GM1", Aggregation.NONE))
                .containsExactly(new Pair("both-kept", "GM1"), new Pair("green-kept", "GM1"));
    }

    @Test
    void a_share_that_leaves_an_area_out_touches_every_total_above_it() {
        var relief = new Obligation.Relief(
                List.of(new Exclusion("art. 8(1)", List.of(new Exclusion.MoreThan("share", 45)))), List.of());
        var rule = new Rule.NoNetLoss("canopy", new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));
        var kept = new Obligation("kept", 1, "NHV", "art. 8(1)", label(), NATIONAL, rule, relief);

        assertThat(new Touched(List.of(kept), AREAS).byValue("share", "GM1", Aggregation.NONE))
                .containsExactly(
                        new Pair("kept", "EU"),
                        new Pair("kept", "GM1"),
                        new Pair("kept", "NL01"),
                        new Pair("kept", "PV1"));
    }

    @Test
    void an_obligation_touches_the_countries_and_where_its_indicators_are_measured() {
        var pairs = touched.byObligations(
                List.of("green-kept"), indicator -> indicator.equals("green") ? Set.of("GM2") : Set.of());

        assertThat(pairs)
                .containsExactly(
                        new Pair("both-kept", "GM2"),
                        new Pair("both-kept", "NL01"),
                        new Pair("green-kept", "GM2"),
                        new Pair("green-kept", "NL01"));
    }

    @Test
    void what_each_municipality_must_meet_is_judged_there_and_counted_above() {
        var pairs = touched.byObligations(List.of("canopy-rises"), indicator -> Set.of("GM2", "EU"));

        assertThat(pairs)
                .containsExactly(
                        new Pair("canopy-rises", "GM2"),
                        new Pair("canopy-rises", "NL01"),
                        new Pair("canopy-rises", "PV1"));
    }

    @Test
    void what_each_water_body_must_meet_is_judged_there_and_counted_for_the_country() {
        assertThat(touched.byValue("fish", "NL27_1", Aggregation.NONE))
                .containsExactly(new Pair("water-good", "NL01"), new Pair("water-good", "NL27_1"));
        assertThat(touched.byValue("fish", "GM1", Aggregation.NONE)).isEmpty();
        assertThat(new JudgingOrder(OBLIGATIONS, AREAS)
                        .of(Set.of(new Pair("water-good", "NL01"), new Pair("water-good", "NL27_1"))))
                .containsExactly(new Pair("water-good", "NL27_1"), new Pair("water-good", "NL01"));
    }

    @Test
    void a_common_aim_is_judged_for_the_union_and_shown_for_the_country() {
        assertThat(touched.byObligations(List.of("trees-planted"), indicator -> Set.of()))
                .containsExactly(new Pair("trees-planted", "EU"), new Pair("trees-planted", "NL01"));
    }

    @Test
    void what_holds_for_areas_decided_elsewhere_is_judged_where_there_are_figures_only() {
        assertThat(touched.byObligations(List.of("soil-improves"), indicator -> Set.of("PV1")))
                .containsExactly(new Pair("soil-improves", "PV1"));
    }

    @Test
    void what_is_counted_is_judged_before_what_counts_it() {
        var order = new JudgingOrder(OBLIGATIONS, AREAS);

        assertThat(order.of(Set.of(
                        new Pair("both-kept", "GM1"),
                        new Pair("canopy-rises", "NL01"),
                        new Pair("canopy-rises", "XX1"),
                        new Pair("canopy-kept", "GM1"))))
                .containsExactly(
                        new Pair("canopy-kept", "GM1"),
                        new Pair("canopy-rises", "XX1"),
                        new Pair("canopy-rises", "NL01"),
                        new Pair("both-kept", "GM1"));
    }

    private static Obligation owedOver(String code, Scope scope, String indicator) {
        var rule = new Rule.Threshold(indicator, Operator.AT_LEAST, null);
        return new Obligation(
                code, 1, "NHV", "art. 8(3)", label(), new Obligation.Force(BindingLevel.RESULT, scope), rule);
    }

    private static Obligation noNetLoss(String code, String indicator) {
        var rule = new Rule.NoNetLoss(indicator, new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));
        return new Obligation(code, 1, "NHV", "art. 8(1)", label(), NATIONAL, rule);
    }

    private static Area area(String code, Area.Kind kind, String... parents) {
        return new Area(code, kind, label(), List.of(parents));
    }

    private static Label label() {
        return new Label("nl", "en");
    }
}
