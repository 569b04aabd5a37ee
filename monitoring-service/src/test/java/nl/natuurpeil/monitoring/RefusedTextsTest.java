package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.dashboard;
import static nl.natuurpeil.monitoring.Posts.waterAuthority;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be stored or can't be meant is refused by name, wherever it stands. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class RefusedTextsTest {

    private static final String MEASUREMENTS = "/monitoring/v1/measurements";
    private static final String NUL = "\\u0000";

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
        CatalogueFixture.area("GM9991", "MUNICIPALITY", "\"PV30\"");
        TestKafka.send(
                "natuurpeil.policy.indicators",
                "refused-class",
                "nl.natuurpeil.indicator-published.v1",
                "indicator/refused-class",
                """
                {"code": "refused-class", "version": 1, "title": {"nl": "proef", "en": "test"},
                 "unit": {"ucum": "{class}", "label": {"nl": "klasse", "en": "class"}}, "direction": "UP",
                 "aggregation": "NONE",
                 "classes": [{"code": "matig", "label": {"nl": "matig", "en": "moderate"}},
                             {"code": "goed", "label": {"nl": "goed", "en": "good"}},
                             {"code": "XX", "label": {"nl": "onbekend", "en": "unknown"}, "unknown": true}],
                 "datasets": [{"code": "refused", "label": {"nl": "proef", "en": "test"}, "kind": "MEASURED",
                               "source": "test", "licence": null}]}
                """);
        CatalogueFixture.awaitArea("GM9991");
        CatalogueFixture.awaitIndicator("refused-class");
    }

    @Test
    void a_class_that_is_none_of_the_indicator_is_refused_with_those_that_are() {
        posted(classed("class-1", 1961, "goed")).statusCode(201).body("text", equalTo("goed"));
        posted(classed("class-2", 1962, "XX")).statusCode(201);

        posted(classed("class-3", 1963, "geod"))
                .statusCode(400)
                .body("errors.pointer", contains("/text"))
                .body("errors.code", contains("unknown-class"))
                .body("errors[0].detail", containsString("allowed: matig, goed, XX"));
    }

    @Test
    void a_unit_of_another_kind_than_the_quantity_is_refused_where_no_indicator_asks_for_one() {
        var temperature = """
                {"localId": "unit-1", "aquo": {"quantity": "T"},
                 "point": {"namespace": "NL27", "localId": "REFUSED1"}, "dataset": "refused",
                 "period": {"from": "1961-01-01", "to": "1961-12-31"}, "value": 11, "unit": "mg/l"}""";

        posted(temperature)
                .statusCode(400)
                .body("errors.pointer", contains("/unit"))
                .body("errors.code", contains("wrong-unit"))
                .body("errors[0].detail", containsString("oC"));
        posted(temperature.replace("mg/l", "oC")).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localId", "note", "sampler", "text", "quality", "area", "dataset", "indicator", "unit"})
    void a_text_with_nul_is_refused_by_name_whatever_field_it_stands_in(String field) {
        var body = classed("nul-" + field, 1964, "goed")
                .replace("\"note\": \"n\"", "\"note\": \"n\", \"sampler\": \"s\", \"quality\": \"00\"")
                .replaceFirst("\"" + field + "\": \"", "\"" + field + "\": \"" + NUL.replace("\\", "\\\\"));

        posted(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.find { it.pointer == '/" + field + "' }.code", equalTo("control-character"));
    }

    @Test
    void nul_in_a_name_a_line_or_an_address_is_a_fault_and_no_failure() {
        posted("{\"a" + NUL + "b\": 1}").statusCode(400);
        batch("application/x-ndjson", "{\"a" + NUL + "b\": 1}\n{\"localId\": \"x\0y\"}\n")
                .statusCode(200)
                .body("rows.rejected", equalTo(2));
        batch(
                        "text/csv",
                        "Meetwaarde.lokaalid;Meetobject.lokaalid;Grootheid.code;Eenheid.code;Numeriekewaarde;Meetjaar\n"
                                + "x\0;P1;T;oC;1;2024\n")
                .statusCode(200)
                .body("firstRejects[0].code", equalTo("control-character"));
        for (var address : new String[] {
            "/series?area=%00", "/verdicts?obligation=a%00", "/measurement-batches?limit=5&cursor=%00", "/series/a%00b"
        }) {
            dashboard()
                    .urlEncodingEnabled(false)
                    .get("/monitoring/v1" + address)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void nul_in_the_reason_of_a_withdrawal_is_refused_and_the_measurement_stays() {
        var location = posted(classed("nul-reason", 1965, "goed"))
                .statusCode(201)
                .extract()
                .header("Location");

        waterAuthority()
                .body("{\"reason\": \"a" + NUL + "b\"}")
                .post(location + "/withdrawal")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("control-character"));

        dashboard().get(location + "/versions").then().body("items[0].ended", equalTo(null));
    }

    private static String classed(String localId, int year, String code) {
        return """
                {"localId": "refused-%s", "indicator": "refused-class", "area": "GM9991", "dataset": "refused",
                 "period": {"from": "%d-01-01", "to": "%d-12-31"}, "text": "%s", "unit": "{class}", "note": "n"}""".formatted(localId, year, year, code);
    }

    private static ValidatableResponse posted(String body) {
        return waterAuthority().body(body).post(MEASUREMENTS).then();
    }

    private static ValidatableResponse batch(String type, String body) {
        return waterAuthority()
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/monitoring/v1/measurement-batches?dataset=refused")
                .then();
    }
}
