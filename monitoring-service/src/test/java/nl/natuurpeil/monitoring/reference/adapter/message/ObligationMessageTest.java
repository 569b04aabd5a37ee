package nl.natuurpeil.monitoring.reference.adapter.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Obligations as the catalogue tells of them. */
class ObligationMessageTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NoNetLoss             | {"type": "NO_NET_LOSS", "indicator": "i", "baseline": {"kind": "YEAR", "year": 2024}, "deadline": "2030-12-31"}
        IncreasingTrend       | {"type": "INCREASING_TREND", "indicator": "i", "baseline": {"kind": "DATE", "date": "2024-08-18"}, "period": {"from": "2024-08-18", "to": "2030-12-31"}, "measureEveryYears": 6, "satisfactoryLevel": null}
        IndexLevelByDate      | {"type": "INDEX_LEVEL_BY_DATE", "indicator": "i", "baseline": {"kind": "INDEX_100_AT", "date": "2025-09-01"}, "milestones": [{"by": "2030-12-31", "atLeast": 110}]}
        AreaShareByDate       | {"type": "AREA_SHARE_BY_DATE", "indicator": "i", "denominator": {"nl": "n", "en": "e"}, "baseline": null, "milestones": [{"by": "2030-12-31", "atLeast": 30}], "nested": {"indicator": "j", "milestones": [{"by": "2030-12-31", "fraction": "1/4"}]}}
        LevelByDate           | {"type": "LEVEL_BY_DATE", "indicator": "i", "operator": "AT_MOST", "baseline": null, "milestones": [{"by": "2050-12-31", "value": 0}]}
        Threshold             | {"type": "THRESHOLD", "indicator": "i", "operator": "AT_LEAST", "value": null}
        ClassAtLeast          | {"type": "CLASS_AT_LEAST", "indicator": "i", "atLeast": "goed", "by": null, "elements": [], "aggregation": null}
        ClassNonDeterioration | {"type": "NON_DETERIORATION", "indicator": "i", "baseline": {"kind": "SET_IN_PLAN", "what": {"nl": "n", "en": "e"}}, "measuredBy": "CLASS", "perElement": true}
        NonDeterioration      | {"type": "NON_DETERIORATION", "indicator": "i", "baseline": {"kind": "YEAR", "year": 2024}, "measuredBy": "VALUE", "perElement": false}
        ContinuousImprovement | {"type": "CONTINUOUS_IMPROVEMENT", "indicator": "i", "baseline": {"kind": "YEAR", "year": 2024}, "until": {"nl": "n", "en": "e"}}
        ReverseThenIncrease   | {"type": "REVERSE_THEN_INCREASE", "indicator": "i", "reverseBy": "2030-12-31", "measureEveryYears": 6, "satisfactoryLevel": null}
        Inventory             | {"type": "INVENTORY", "what": {"nl": "n", "en": "e"}, "kind": "PLAN", "firstBy": null, "everyYears": null}
        Contribution          | {"type": "CONTRIBUTION", "indicator": "i", "to": {"nl": "n", "en": "e"}, "value": null, "by": null}
        KOfN                  | {"type": "K_OF_N", "k": 2, "obligations": ["a", "b", "c"], "chosenBy": "MEMBER_STATE"}
        """)
    void every_type_of_rule_is_judged(String type, String rule) throws JsonProcessingException {
        var judged = read("NATIONAL_TOTAL", rule).map(Obligation::rule).orElseThrow();

        assertThat(judged.getClass().getSimpleName()).isEqualTo(type);
    }

    @Test
    void a_type_of_a_later_catalogue_is_kept_unjudged() throws JsonProcessingException {
        assertThat(read("NATIONAL_TOTAL", "{\"type\": \"SOMETHING_NEW\", \"field\": 1}"))
                .isEmpty();
    }

    @Test
    void a_scope_whose_places_are_not_known_here_is_kept_unjudged() throws JsonProcessingException {
        var rule = "{\"type\": \"THRESHOLD\", \"indicator\": \"i\", \"operator\": \"AT_MOST\", \"value\": 50}";

        assertThat(read("EACH_MONITORING_POINT", rule)).isEmpty();
        assertThat(read("EACH_URBAN_ECOSYSTEM_AREA", rule).map(Obligation::scope))
                .contains(Scope.EACH_URBAN_ECOSYSTEM_AREA);
    }

    @Test
    void exceptions_come_with_the_obligation_and_where_they_were_granted() throws JsonProcessingException {
        var message = """
                {"code": "X-1", "version": 1, "instrument": "X", "article": {"law": "art. 1"},
                 "title": {"nl": "voorbeeld", "en": "example"}, "bindingLevel": "RESULT", "scope": "NATIONAL_TOTAL",
                 "rule": {"type": "THRESHOLD", "indicator": "i", "operator": "AT_MOST", "value": 50},
                 "exclusions": [{"text": {"nl": "n", "en": "e"}, "article": "art. 8(1)",
                                 "allOf": [{"indicator": "share", "moreThanPercent": 45}]}],
                 "derogations": [{"kind": "EXCUSE", "text": {"nl": "n", "en": "e"}, "article": "art. 12(4)",
                                  "milestones": [], "granted": [{"since": "2026-09-01", "source": "plan",
                                                                "motivation": {"nl": "brand", "en": "fire"}}]}]}""";

        var relief = JSON.readValue(message, ObligationMessage.class)
                .toJudged()
                .orElseThrow()
                .relief();

        assertThat(relief.measures("share")).isTrue();
        assertThat(relief.derogations().getFirst().granted().getFirst().holds("PV30", LocalDate.of(2027, 1, 1)))
                .isTrue();
    }

    @Test
    void a_rule_without_what_it_needs_is_refused() {
        assertThatThrownBy(() -> read("NATIONAL_TOTAL", "{\"type\": \"THRESHOLD\", \"indicator\": \"i\"}"))
                .hasMessageContaining("operator");
    }

    @Test
    void a_baseline_that_a_plan_fixes_is_kept_as_what_it_says() throws JsonProcessingException {
        var rule = """
                {"type": "CONTINUOUS_IMPROVEMENT", "indicator": "i", "until": {"nl": "goed", "en": "good"},
                 "baseline": {"kind": "SET_IN_PLAN", "what": {"nl": "bij aanvang", "en": "at the start"}}}""";

        var judged = read("NATIONAL_TOTAL", rule).map(Obligation::rule).orElseThrow();

        assertThat(((Rule.ContinuousImprovement) judged).baseline()).isInstanceOf(Baseline.SetInPlan.class);
    }

    private static Optional<Obligation> read(String scope, String rule) throws JsonProcessingException {
        var message = """
                {"code": "X-1", "version": 1, "instrument": "X", "article": {"law": "art. 1"},
                 "title": {"nl": "voorbeeld", "en": "example"}, "bindingLevel": "RESULT", "scope": "%s", "rule": %s}
                """.formatted(scope, rule);
        return JSON.readValue(message, ObligationMessage.class).toJudged();
    }
}
