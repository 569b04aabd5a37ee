package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures of areas make the verdict on the whole: by size, by all of them, after a merger, and without those left out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class RollUpJourneyTest {

    private static final String NO_LOSS = """
            {"type": "NO_NET_LOSS", "indicator": "test-sum", "baseline": {"kind": "YEAR", "year": 2023},
             "deadline": "2030-12-31"}""";

    private static final List<String> MANY =
            IntStream.rangeClosed(9931, 9942).mapToObj(number -> "GM" + number).toList();

    @BeforeAll
    static void catalogue() {
        indicator("test-mean", "1", "AREA_WEIGHTED_MEAN");
        indicator("test-all", "1", "ALL_MUST_PASS");
        indicator("test-sum", "1", "SUM");
        indicator("test-share", "%", "NONE");
        area("XX01", "COUNTRY", "");
        area("GM9901", "MUNICIPALITY", "XX01", "\"hectares\": 300");
        area("GM9902", "MUNICIPALITY", "XX01", "\"hectares\": 100");
        area("VV01", "COUNTRY", "");
        area("GM9911", "MUNICIPALITY", "VV01", "\"validTo\": \"2023-12-31\"");
        area("GM9912", "MUNICIPALITY", "VV01", "\"validTo\": \"2023-12-31\"");
        area("GM9913", "MUNICIPALITY", "VV01", "\"validFrom\": \"2024-01-01\", \"replaces\": [\"GM9911\", \"GM9912\"]");
        area("WW01", "COUNTRY", "");
        area("GM9921", "MUNICIPALITY", "WW01");
        area("GM9922", "MUNICIPALITY", "WW01");
        area("UU01", "COUNTRY", "");
        MANY.forEach(code -> area(code, "MUNICIPALITY", "UU01"));
        obligation("T-MEAN", "NATIONAL_TOTAL", threshold("test-mean"));
        obligation("T-ALL", "EACH_AREA", threshold("test-all"));
        obligation("T-SUM", "NATIONAL_TOTAL", NO_LOSS);
        eventually(() -> assertThat(QuarkusTransaction.requiringNew().call(RollUpJourneyTest::hasArrived))
                .isTrue());
    }

    @Test
    void each_area_weighs_as_much_as_it_is_large_and_the_mean_waits_for_all() {
        posted("test-mean", "GM9901", 2024, "10");
        eventually(() -> status("T-MEAN", "XX01", "INSUFFICIENT_DATA"));
        assertThat(document("T-MEAN", "XX01").getDouble("evidence[0].incomplete[0].covered"))
                .isEqualTo(0.75);

        posted("test-mean", "GM9902", 2024, "50");

        eventually(() -> status("T-MEAN", "XX01", "SATISFIED"));
        assertThat(document("T-MEAN", "XX01").getList("evidence[0].values.value"))
                .isEqualTo(List.of(20.0f));
        verified("T-MEAN", "XX01");
    }

    @Test
    void where_all_must_pass_one_below_decides_and_one_unknown_leaves_it_open() {
        posted("test-all", "GM9901", 2024, "20");
        eventually(() -> status("T-ALL", "GM9901", "SATISFIED"));
        eventually(() -> status("T-ALL", "XX01", "INSUFFICIENT_DATA"));

        posted("test-all", "GM9902", 2024, "19");

        eventually(() -> status("T-ALL", "XX01", "OUT_OF_SIGHT"));
        assertThat(document("T-ALL", "XX01").getList("areas.outcome")).isEqualTo(List.of("PASS", "FAIL"));
        verified("T-ALL", "XX01");
    }

    @Test
    void after_a_merger_the_old_areas_make_the_past_of_the_country_and_of_the_new_one() {
        posted("test-sum", "GM9911", 2023, "10");
        posted("test-sum", "GM9912", 2023, "20");
        posted("test-sum", "GM9913", 2024, "31");

        eventually(() -> status("T-SUM", "VV01", "ON_TRACK"));
        eventually(() -> status("T-SUM", "GM9913", "ON_TRACK"));
        var country = document("T-SUM", "VV01");
        assertThat(country.getList("evidence[0].values.value")).isEqualTo(List.of(30.0f, 31.0f));
        assertThat(country.getList("evidence[0].carriedOver[0].counted")).isEqualTo(List.of("GM9911", "GM9912"));
        assertThat(country.getList("tests.explanation.nl"))
                .contains("2023: GM9911 + GM9912 telt mee, zoals het toen was; nu is dat GM9913.");
        verified("T-SUM", "VV01");
        verified("T-SUM", "GM9913");
    }

    @Test
    void a_green_town_drops_out_of_every_year_once_its_shares_are_known() {
        posted("test-sum", "GM9921", 2023, "100");
        posted("test-sum", "GM9922", 2023, "50");
        posted("test-sum", "GM9921", 2024, "100");
        posted("test-sum", "GM9922", 2024, "40");
        eventually(() -> status("T-SUM", "WW01", "OUT_OF_SIGHT"));
        assertThat(document("T-SUM", "WW01").getString("missing.nl")).contains("buiten het totaal mogen blijven");

        posted("test-share", "GM9922", 2024, "45.1");

        eventually(() -> status("T-SUM", "WW01", "ON_TRACK"));
        var country = document("T-SUM", "WW01");
        assertThat(country.getList("evidence[0].values.value")).isEqualTo(List.of(100.0f, 100.0f));
        assertThat(country.getString("reason.nl")).contains("Buiten het totaal blijven, in elk jaar, 1 gebied(en)");
        verified("T-SUM", "WW01");
    }

    @Test
    void a_total_of_many_areas_has_a_list_of_them_that_stays_as_it_was() {
        MANY.forEach(code -> posted("test-sum", code, 2023, "10"));
        MANY.forEach(code -> posted("test-sum", code, 2024, "10"));
        eventually(() -> assertThat(document("T-SUM", "UU01").getList("evidence[0].values.value"))
                .isEqualTo(List.of(120.0f, 120.0f)));
        var before = document("T-SUM", "UU01");
        var listed = parts(before, "2024-01-01", "&limit=5");
        assertThat(before.getList("evidence[0].values.parts.count")).isEqualTo(List.of(12, 12));
        assertThat(before.getList("evidence[0].values[1].measurements")).isEmpty();
        assertThat(listed).extracting(part -> part.get("area")).isEqualTo(MANY);

        correct("GM9935", 2024, "11");

        eventually(() -> assertThat(document("T-SUM", "UU01").getList("evidence[0].values.value"))
                .isEqualTo(List.of(120.0f, 121.0f)));
        var after = document("T-SUM", "UU01");
        assertThat(parts(before, "2024-01-01", "")).isEqualTo(listed);
        var differing = new ArrayList<>(parts(after, "2024-01-01", ""));
        differing.removeAll(listed);
        assertThat(differing).extracting(part -> part.get("area")).isEqualTo(List.of("GM9935"));
        assertThat(after.getString("evidence[0].values[0].parts.hash"))
                .isEqualTo(before.getString("evidence[0].values[0].parts.hash"));
        verified("T-SUM", "UU01");
    }

    @Test
    void a_list_of_parts_is_of_one_value_of_a_verdict() {
        posted("test-all", "GM9941", 2024, "20");
        eventually(() -> status("T-ALL", "GM9941", "SATISFIED"));
        var path = "/monitoring/v1/verdicts/" + document("T-ALL", "GM9941").getString("id") + "/parts";
        dashboard().get(path + "?indicator=test-all&from=2024-01-01").then().statusCode(404);
        dashboard().get(path + "?from=2024-01-01").then().statusCode(400);
        dashboard().get(path + "?indicator=test-all&from=2024").then().statusCode(400);
        given().get(path + "?indicator=test-all&from=2024-01-01").then().statusCode(401);
    }

    private static List<Map<String, Object>> parts(JsonPath verdict, String from, String more) {
        List<Map<String, Object>> all = new ArrayList<>();
        var path =
                "/monitoring/v1/verdicts/" + verdict.getString("id") + "/parts?indicator=test-sum&from=" + from + more;
        while (path != null) {
            var page = dashboard().get(path).then().statusCode(200).extract();
            all.addAll(page.jsonPath().getList("items"));
            var link = page.header("Link");
            path = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return all;
    }

    private static void correct(String area, int year, String value) {
        Posts.waterAuthority()
                .body("""
                [{"namespace": "NL27", "localId": "test-sum%1$s%2$d", "indicator": "test-sum", "area": "%1$s",
                  "dataset": "test-figures", "period": {"from": "%2$d-01-01", "to": "%2$d-12-31"}, "value": %3$s,
                  "unit": "1"}]
                """.formatted(area, year, value))
                .post("/monitoring/v1/measurement-batches?conflict=correct&reason=test")
                .then()
                .statusCode(lessThan(300));
    }

    private static void posted(String indicator, String area, int year, String value) {
        var unit = indicator.equals("test-share") ? "%" : "1";
        Posts.post(indicator + area + year, indicator, area, "test-figures", year, value, unit)
                .statusCode(201);
    }

    private static void verified(String obligation, String area) {
        assertThat(VerifyVerdict.verify(text(obligation, area))).isEqualTo(new VerifyVerdict.Result.SameBytes());
    }

    private static JsonPath document(String obligation, String area) {
        return new JsonPath(text(obligation, area));
    }

    private static String text(String obligation, String area) {
        String id = dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area)
                .path("items[0].id");
        return dashboard().get("/monitoring/v1/verdicts/" + id).asString();
    }

    private static void status(String obligation, String area, String status) {
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area)
                .then()
                .statusCode(200)
                .body("items.status", contains(status));
    }

    private static boolean hasArrived() {
        var catalogue = Arc.container().instance(Catalogue.class).get();
        return catalogue.findIndicator("test-share").isPresent()
                && catalogue.areas().find("GM9922").isPresent()
                && catalogue.areas().ofKind(Area.Kind.MUNICIPALITY).stream()
                        .map(Area::code)
                        .collect(Collectors.toSet())
                        .containsAll(MANY)
                && catalogue.listObligations().stream()
                        .anyMatch(obligation -> obligation.code().equals("T-SUM"));
    }

    private static String threshold(String indicator) {
        return """
                {"type": "THRESHOLD", "indicator": "%s", "operator": "AT_LEAST", "value": 20}""".formatted(indicator);
    }

    private static void indicator(String code, String unit, String aggregation) {
        TestKafka.send(
                "natuurpeil.policy.indicators",
                code,
                "nl.natuurpeil.indicator-published.v1",
                "indicator/" + code,
                """
                {"code": "%s", "version": 1, "title": {"nl": "proef", "en": "test"},
                 "unit": {"ucum": "%s", "label": {"nl": "proef", "en": "test"}}, "direction": "UP", "aggregation": "%s",
                 "datasets": [{"code": "test-figures", "label": {"nl": "proef", "en": "test"}, "kind": "MEASURED",
                               "source": "test", "licence": null}]}
                """.formatted(code, unit, aggregation));
    }

    private static void area(String code, String kind, String parent, String... more) {
        var parents = parent.isEmpty() ? "" : "\"" + parent + "\"";
        var rest = more.length == 0 ? "" : ", " + String.join(", ", more);
        TestKafka.send(
                "natuurpeil.assessment.areas",
                code,
                "nl.natuurpeil.area-published.v1",
                "area/" + code + "/1",
                """
                {"code": "%s", "version": 1, "kind": "%s", "name": {"nl": "proef", "en": "test"}, "parents": [%s]%s}
                """.formatted(code, kind, parents, rest));
    }

    private static void obligation(String code, String scope, String rule) {
        TestKafka.send(
                "natuurpeil.policy.obligations",
                code,
                "nl.natuurpeil.obligation-published.v1",
                "obligation/" + code + "/1",
                """
                {"code": "%s", "version": 1, "instrument": "NHV", "article": {"law": "art. 8(1)"},
                 "title": {"nl": "proef", "en": "test"}, "bindingLevel": "RESULT", "scope": "%s", "rule": %s,
                 "exclusions": [{"text": {"nl": "proef", "en": "test"}, "article": "art. 8(1)",
                                 "allOf": [{"indicator": "test-share", "moreThanPercent": 45}]}]}
                """.formatted(code, scope, rule));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
