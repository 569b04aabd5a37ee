package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.dashboard;
import static nl.natuurpeil.monitoring.Posts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The law and the areas changed in 2026; what was judged for a day before is judged by those of that day. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class VerdictsThenTest {

    private static final String VERDICTS = "/monitoring/v1/verdicts";
    private static final String IN_2025 = "2025-06-01";

    @BeforeAll
    static void catalogue() {
        indicator("then-sum", "SUM");
        indicator("then-each", "ALL_MUST_PASS");
        for (var country : List.of("TH01", "TH02", "TH03", "TH04")) {
            area(country, "COUNTRY", "", "2024-01-01", 1);
        }
        area("TH0011", "MUNICIPALITY", "TH01", "2024-01-01", 1);
        area("TH0012", "MUNICIPALITY", "TH01", "2026-01-01", 1);
        area("TH0021", "MUNICIPALITY", "TH02", "2024-01-01", 1);
        area("TH0041", "MUNICIPALITY", "TH04", "2024-01-01", 1);
        area("TH0042", "MUNICIPALITY", "TH04", "2024-01-01", 1);
        area("TH0022", "MUNICIPALITY", "TH03", "2024-01-01", 1);
        area("TH0022", "MUNICIPALITY", "TH02", "2026-01-01", 2);
        for (var code : List.of("TH-SUM", "TH-EACH")) {
            var scope = code.equals("TH-SUM") ? "NATIONAL_TOTAL" : "EACH_AREA";
            var indicator = code.equals("TH-SUM") ? "then-sum" : "then-each";
            obligation(code, 1, scope, indicator, 10, "2024-01-01");
            obligation(code, 2, scope, indicator, 20, "2026-06-01");
        }
        eventually(() -> assertThat(QuarkusTransaction.requiringNew().call(VerdictsThenTest::hasArrived))
                .isTrue());
    }

    @Test
    void a_day_is_judged_by_its_own_rule_areas_and_figures_and_nothing_is_written() {
        posted("a-2024", "then-sum", "TH0011", 2024, "15").statusCode(201);
        eventually(() -> status("TH-SUM", "TH01", "INSUFFICIENT_DATA"));
        posted("b-2024", "then-sum", "TH0012", 2024, "1").statusCode(201);
        posted("a-2025", "then-sum", "TH0011", 2025, "12").statusCode(201);
        eventually(() -> status("TH-SUM", "TH01", "OUT_OF_SIGHT"));
        var before = all("TH-SUM", "TH01");

        var then = then("TH-SUM", "TH01", IN_2025, "");

        assertThat(VerifyVerdict.verify(then)).isEqualTo(new VerifyVerdict.Result.SameBytes());
        var verdict = new JsonPath(then);
        assertThat(verdict.getString("outcome")).isEqualTo("PASS");
        assertThat(verdict.getInt("obligationVersion")).isEqualTo(1);
        assertThat(verdict.getString("judgedOn")).isEqualTo(IN_2025);
        assertThat(verdict.getList("evidence[0].values.value")).isEqualTo(List.of(15.0f));
        assertThat(verdict.getString("id")).isNull();
        assertThat(verdict.getString("computed.validOn")).isEqualTo(IN_2025);
        assertThat(verdict.getString("computed.note.en")).contains("Computed for this request and not kept");
        dashboard()
                .get(VERDICTS + "?obligation=TH-SUM&area=TH01&validOn=" + IN_2025)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", nullValue())
                .body("items[0].outcome", equalTo("PASS"))
                .body("items[0].computed.validOn", equalTo(IN_2025));
        dashboard()
                .get(VERDICTS + "?obligation=TH-SUM&area=TH01&status=MISSED&validOn=" + IN_2025)
                .then()
                .body("items", empty());
        assertThat(all("TH-SUM", "TH01")).isEqualTo(before);
    }

    @Test
    void what_was_known_and_when_it_holds_are_two_times() {
        var first = posted("c-2024", "then-sum", "TH0021", 2024, "15").statusCode(201);
        posted("d-2024", "then-sum", "TH0022", 2024, "0").statusCode(201);
        var recorded = first.extract().<String>path("recordedAt");
        var known = Instant.now();

        waterAuthority()
                .body("{\"reason\": \"verwisseld\"}")
                .post(first.extract().header("Location") + "/withdrawal")
                .then()
                .statusCode(200);
        posted("e-2024", "then-sum", "TH0021", 2024, "5").statusCode(201);

        assertThat(outcome("TH-SUM", "TH02", IN_2025, "&asOf=" + known)).isEqualTo("PASS");
        assertThat(outcome("TH-SUM", "TH02", IN_2025, "")).isEqualTo("FAIL");
        var before = Instant.parse(recorded).minusMillis(1);
        assertThat(outcome("TH-SUM", "TH02", IN_2025, "&asOf=" + before)).isEqualTo("UNKNOWN");
    }

    @Test
    void a_withdrawn_figure_is_the_cause_of_what_changed_in_its_area_and_in_the_total() {
        posted("i-2024", "then-sum", "TH0041", 2024, "15").statusCode(201);
        var taken = posted("j-2024", "then-sum", "TH0042", 2024, "30")
                .statusCode(201)
                .extract()
                .header("Location");
        eventually(() -> status("TH-SUM", "TH04", "SATISFIED"));
        eventually(() -> status("TH-SUM", "TH0042", "SATISFIED"));
        var before = Instant.now();

        waterAuthority()
                .body("{\"reason\": \"verwisseld\"}")
                .post(taken + "/withdrawal")
                .then()
                .statusCode(200);

        eventually(() -> status("TH-SUM", "TH04", "INSUFFICIENT_DATA"));
        eventually(() -> status("TH-SUM", "TH0042", "INSUFFICIENT_DATA"));
        assertThat(causes("TH-SUM", "TH04", before)).isEqualTo(List.of("DATA_WITHDRAWN"));
        assertThat(causes("TH-SUM", "TH0042", before)).isEqualTo(List.of("DATA_WITHDRAWN"));
    }

    private static List<String> causes(String obligation, String area, Instant from) {
        return dashboard()
                .get("/monitoring/v1/verdict-changes?limit=200&to=2100-01-01T00:00:00Z&from=" + from)
                .path("items.find { it.after.obligation == '" + obligation + "' && it.after.area == '" + area
                        + "' }.causes.kind");
    }

    @Test
    void areas_that_must_all_pass_are_those_of_the_day_and_are_judged_for_it() {
        posted("f-2024", "then-each", "TH0021", 2024, "15").statusCode(201);
        posted("g-2024", "then-each", "TH0022", 2024, "30").statusCode(201);
        eventually(() -> status("TH-EACH", "TH02", "OUT_OF_SIGHT"));

        var then = new JsonPath(then("TH-EACH", "TH02", IN_2025, ""));

        assertThat(then.getString("outcome")).isEqualTo("PASS");
        assertThat(then.getList("areas.area")).isEqualTo(List.of("TH0021"));
        assertThat(new JsonPath(then("TH-EACH", "TH03", IN_2025, "")).getList("areas.area"))
                .isEqualTo(List.of("TH0022"));
        var later = new JsonPath(then("TH-EACH", "TH02", "2026-02-01", ""));
        assertThat(later.getList("areas.outcome")).isEqualTo(List.of("PASS", "PASS"));
    }

    @Test
    void for_today_the_verdict_that_holds_is_the_answer_and_its_address_keeps_its_own() {
        posted("h-2024", "then-sum", "TH0012", 2020, "7").statusCode(201);
        eventually(() -> status("TH-SUM", "TH0012", "OUT_OF_SIGHT"));
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        eventually(() -> assertThat(new JsonPath(then("TH-SUM", "TH0012", today.toString(), "")).getString("id"))
                .isNotNull());

        var then = then("TH-SUM", "TH0012", today.toString(), "");

        assertThat(new JsonPath(then).getString("computed")).isNull();
        var kept = dashboard()
                .get(VERDICTS + "/" + new JsonPath(then).getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .extract()
                .asString();
        assertThat(then).isEqualTo(kept);
        assertThat(dashboard().get(VERDICTS + "/TH-SUM/TH0012").asString()).isEqualTo(kept);
        dashboard()
                .get(VERDICTS + "/TH-SUM/TH0012?asOf=2026-01-01T00:00:00Z")
                .then()
                .statusCode(404);
    }

    @Test
    void what_did_not_hold_then_is_not_found_and_what_is_asked_wrongly_is_said() {
        then404("TH-SUM/TH01?validOn=2023-12-31");
        then404("TH-SUM/TH0012?validOn=2025-12-31");
        then404("NO-SUCH/TH01?validOn=" + IN_2025);
        then404("TH-SUM/TH01?validOn=" + IN_2025 + "&asOf=2026-01-01T00:00:00Z");
        dashboard()
                .get(VERDICTS + "?validOn=soon&asOf=now&superseded=true")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("obligation", "area", "superseded", "validOn", "asOf"));
        dashboard()
                .get(VERDICTS + "/TH-SUM/TH01?validOn=2990-01-01&asOf=2990-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.code", contains("future", "future"));
    }

    private static void then404(String place) {
        dashboard()
                .get(VERDICTS + "/" + place)
                .then()
                .statusCode(404)
                .contentType(containsString("application/problem+json"));
    }

    private static String outcome(String obligation, String area, String day, String more) {
        return new JsonPath(then(obligation, area, day, more)).getString("outcome");
    }

    private static String then(String obligation, String area, String day, String more) {
        return dashboard()
                .get(VERDICTS + "/" + obligation + "/" + area + "?validOn=" + day + more)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> all(String obligation, String area) {
        return dashboard()
                .get(VERDICTS + "?superseded=true&obligation=" + obligation + "&area=" + area)
                .path("items.id");
    }

    private static io.restassured.response.ValidatableResponse posted(
            String localId, String indicator, String area, int year, String value) {
        return Posts.post("then-" + localId, indicator, area, "then-figures", year, value, "1");
    }

    private static void status(String obligation, String area, String status) {
        dashboard()
                .get(VERDICTS + "?obligation=" + obligation + "&area=" + area)
                .then()
                .statusCode(200)
                .body("items.status", contains(status));
    }

    private static boolean hasArrived() {
        var catalogue = Arc.container().instance(Catalogue.class).get();
        return catalogue.findIndicator("then-each").isPresent()
                && catalogue
                        .areas()
                        .find("TH0022")
                        .filter(area -> area.parents().equals(List.of("TH02")))
                        .isPresent()
                && catalogue.listObligations().stream()
                        .anyMatch(obligation -> obligation.code().equals("TH-EACH") && obligation.version() == 2);
    }

    private static void indicator(String code, String aggregation) {
        TestKafka.send(
                "natuurpeil.policy.indicators",
                code,
                "nl.natuurpeil.indicator-published.v1",
                "indicator/" + code,
                """
                {"code": "%s", "version": 1, "title": {"nl": "proef", "en": "test"},
                 "unit": {"ucum": "1", "label": {"nl": "proef", "en": "test"}}, "direction": "UP", "aggregation": "%s",
                 "datasets": [{"code": "then-figures", "label": {"nl": "proef", "en": "test"}, "kind": "MEASURED",
                               "source": "test", "licence": null}]}
                """.formatted(code, aggregation));
    }

    private static void area(String code, String kind, String parent, String validFrom, int version) {
        TestKafka.send(
                "natuurpeil.assessment.areas",
                code,
                "nl.natuurpeil.area-published.v1",
                "area/" + code + "/" + version,
                """
                {"code": "%s", "version": %d, "kind": "%s", "name": {"nl": "proef", "en": "test"}, "parents": [%s],
                 "validFrom": "%s", "validTo": null}
                """.formatted(code, version, kind, parent.isEmpty() ? "" : "\"" + parent + "\"", validFrom));
    }

    private static void obligation(
            String code, int version, String scope, String indicator, int atLeast, String validFrom) {
        TestKafka.send(
                "natuurpeil.policy.obligations",
                code,
                "nl.natuurpeil.obligation-published.v1",
                "obligation/" + code + "/" + version,
                """
                {"code": "%s", "version": %d, "instrument": "NHV", "article": {"law": "art. 8(1)"},
                 "title": {"nl": "proef", "en": "test"}, "bindingLevel": "RESULT", "scope": "%s", "validFrom": "%s",
                 "rule": {"type": "THRESHOLD", "indicator": "%s", "operator": "AT_LEAST", "value": %d}}
                """.formatted(code, version, scope, validFrom, indicator, atLeast));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
