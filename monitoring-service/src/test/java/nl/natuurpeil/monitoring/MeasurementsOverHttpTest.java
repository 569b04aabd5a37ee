package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.Posts.canopy;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static nl.natuurpeil.monitoring.Posts.waterAuthority;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of the measurement API meet. */
@QuarkusTest
class MeasurementsOverHttpTest {

    private static final String MEASUREMENTS = "/monitoring/v1/measurements";
    private static final String GOIRLE_1990 = """
            {"namespace": "NL27", "localId": "http-1", "indicator": "urban-tree-canopy", "area": "GM0785",
             "dataset": "voorbeeld-boomkroon", "period": {"from": "1990-01-01", "to": "1990-12-31"},
             "value": 12.5, "unit": "har", "standardError": 0.5, "note": "proef"}
            """;

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
    }

    @Test
    void a_measurement_is_recorded_once_however_often_it_is_sent() {
        var location = waterAuthority()
                .body(GOIRLE_1990)
                .post(MEASUREMENTS)
                .then()
                .statusCode(201)
                .body("series", equalTo("urban-tree-canopy.GM0785.voorbeeld-boomkroon"))
                .body("recordedAt", notNullValue())
                .extract()
                .header("Location");

        waterAuthority()
                .body(GOIRLE_1990.replace("12.5", "12.50"))
                .post(MEASUREMENTS)
                .then()
                .statusCode(200);
        waterAuthority()
                .body(GOIRLE_1990.replace("12.5", "13"))
                .post(MEASUREMENTS)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("another measurement"));
        waterAuthority()
                .body(GOIRLE_1990.replace("http-1", "http-2"))
                .post(MEASUREMENTS)
                .then()
                .statusCode(409)
                .body("detail", containsString("this period"));
        dashboard().get(location).then().statusCode(200).body("value", equalTo(12.5f));
    }

    @Test
    void a_withdrawn_measurement_stays_readable_and_frees_its_period() {
        var location = canopy("withdrawn-1", "GM0785", 1985, "3")
                .statusCode(201)
                .extract()
                .header("Location");
        waterAuthority().body("{}").post(location + "/withdrawal").then().statusCode(400);
        given().auth()
                .oauth2(TestTokens.of("water-authority", "NL25", "measurements:write"))
                .contentType("application/json")
                .body("{\"reason\": \"x\"}")
                .post(location + "/withdrawal")
                .then()
                .statusCode(403);

        waterAuthority()
                .body("{\"reason\": \"verwisseld\"}")
                .post(location + "/withdrawal")
                .then()
                .statusCode(200)
                .body("ended.reason", equalTo("verwisseld"))
                .body("ended.actor", equalTo("water-authority"));

        waterAuthority()
                .body("{\"reason\": \"nog eens\"}")
                .post(location + "/withdrawal")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        dashboard().get(location).then().statusCode(200).body("localId", equalTo("withdrawn-1"));
        dashboard()
                .get(location + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recordedBy", equalTo("water-authority"));
        canopy("withdrawn-1", "GM0785", 1985, "3").statusCode(409).body("detail", containsString("withdrawn"));
        canopy("withdrawn-2", "GM0785", 1985, "4").statusCode(201);
    }

    @Test
    void every_fault_is_named_at_once() {
        waterAuthority()
                .body("""
                        {"namespace": "NL27", "indicator": "urban-tree-canopy", "area": "GM9999", "dataset": "elsewhere",
                         "period": {"from": "2024-02-30", "to": "2024-12-31"}, "value": "many", "unit": "km",
                         "colour": "green"}
                        """)
                .post(MEASUREMENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("API-Version", equalTo("0.1.0"))
                .body("status", equalTo(400))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/localId", "/area", "/dataset", "/period/from", "/value", "/unit", "/colour"))
                .body("errors.find { it.pointer == '/unit' }.detail", containsString("har"));
    }

    @Test
    void a_period_can_not_end_before_it_begins_or_in_the_future() {
        waterAuthority()
                .body(GOIRLE_1990.replace("1990-12-31", "1989-12-31"))
                .post(MEASUREMENTS)
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("order")));
        waterAuthority()
                .body(GOIRLE_1990.replace("1990-12-31", "2990-12-31"))
                .post(MEASUREMENTS)
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("future")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "7"})
    void what_is_no_object_is_refused_without_inner_workings(String body) {
        waterAuthority()
                .body(body)
                .post(MEASUREMENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue())
                .body(not(containsString("jackson")));
    }

    @Test
    void what_is_measured_can_be_said_in_aquo_codes_and_in_a_unit_that_can_be_converted() {
        var level = """
                {
                  "localId": "http-aquo-1", "dataset": "meetnet", "aquo": {"quantity": "WATHTE", "compartment": "OW"},
                  "point": {"namespace": "NL27", "localId": "OVW001"}, "time": "2025-06-03T09:40:00+02:00",
                  "value": 1.25, "unit": "m", "quality": "00", "sampler": "B. Monster"
                }
                """;
        waterAuthority()
                .body(level)
                .post(MEASUREMENTS)
                .then()
                .statusCode(201)
                .body("namespace", equalTo("NL27"))
                .body("aquo.unit", equalTo("cm"))
                .body("aquo.condition", equalTo("NVT"))
                .body("time", equalTo("2025-06-03T07:40:00Z"))
                .body("value", equalTo(125.0f))
                .body("unit", equalTo("cm"))
                .body("originalValue", equalTo(1.25f))
                .body("originalUnit", equalTo("m"));
        waterAuthority().body(level).post(MEASUREMENTS).then().statusCode(200).body("unit", equalTo("cm"));
        waterAuthority()
                .body(level.replace("WATHTE", "WATHTTE").replace("+02:00", ""))
                .post(MEASUREMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/time", "/aquo/quantity"))
                .body("errors.find { it.code == 'unknown-code' }.detail", containsString("WATHTE"));
    }

    @Test
    void a_series_elsewhere_is_begun_only_by_who_may() {
        var elsewhere = """
                {"localId": "http-aquo-2", "dataset": "meetnet", "aquo": {"quantity": "T"}, "unit": "oC", "value": 1,
                 "point": {"namespace": "NL25", "localId": "P1"}, "period": {"from": "2025-06-03", "to": "2025-06-03"}}
                """;
        waterAuthority()
                .body(elsewhere)
                .post(MEASUREMENTS)
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("new-series")));
        given().auth()
                .oauth2(TestTokens.of("water-authority", "NL25", "measurements:write"))
                .contentType("application/json")
                .body(elsewhere.replace("aquo-2", "aquo-3").replace("2025-06-03", "2025-06-04"))
                .post(MEASUREMENTS)
                .then()
                .statusCode(201);
        waterAuthority().body(elsewhere).post(MEASUREMENTS).then().statusCode(201);
    }

    @Test
    void only_the_organisation_of_the_token_can_be_written_for() {
        var other = TestTokens.of("water-authority", "NL25", "measurements:write");

        given().auth()
                .oauth2(other)
                .contentType("application/json")
                .body(GOIRLE_1990)
                .post(MEASUREMENTS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void tokens_are_needed_and_their_scope_counts() {
        given().get("/monitoring/v1/series")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("detail", notNullValue());
        given().auth()
                .oauth2(TestTokens.expired("dashboard", "PV30", "measurements:read"))
                .get("/monitoring/v1/series")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.forOtherAudience("dashboard", "PV30", "measurements:read"))
                .get("/monitoring/v1/series")
                .then()
                .statusCode(401);
        dashboard()
                .contentType("application/json")
                .body(GOIRLE_1990)
                .post(MEASUREMENTS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void series_are_paged_by_link_and_known_by_etag() {
        canopy("page-1", "GM0855", 1991, "1").statusCode(201);
        canopy("page-2", "GM0855", 1992, "2").statusCode(201);
        canopy("page-3", "GM0855", 1993, "3").statusCode(201);
        var series = "/monitoring/v1/series/urban-tree-canopy.GM0855.voorbeeld-boomkroon";

        var first = dashboard()
                .get(series + "/measurements?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        var link = first.extract().header("Link");
        var next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        dashboard()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items[0].period.from", equalTo("1993-01-01"));

        var tag = dashboard().get(series).then().statusCode(200).extract().header("ETag");
        dashboard().header("If-None-Match", tag).get(series).then().statusCode(304);
    }

    @Test
    void a_trend_shows_both_windows() {
        for (int year = 2000; year < 2014; year++) {
            canopy("trend-" + year, "EU", year, String.valueOf(100 + year - 2000))
                    .statusCode(201);
        }

        dashboard()
                .get("/monitoring/v1/series/urban-tree-canopy.EU.voorbeeld-boomkroon/trend")
                .then()
                .statusCode(200)
                .body("windows.window", equalTo(List.of("all", "last-twelve-years")))
                .body("windows[1].observations", equalTo(12))
                .body("windows[0].logLinear.trendClass", equalTo("MODERATE_INCREASE"))
                .body("windows[0].endPoint.direction", equalTo("INCREASE"));
    }

    @Test
    void addresses_that_do_not_fit_are_refused_as_the_design_rules_say() {
        dashboard().get("/monitoring/v1/series/").then().statusCode(404).contentType("application/problem+json");
        dashboard().get("/monitoring/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        dashboard()
                .get("/monitoring/v1/series?areas=EU")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("areas"));
        dashboard()
                .get("/monitoring/v1/series?limit=many")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        dashboard().get("/monitoring/v1/series?cursor=x").then().statusCode(400);
        dashboard().get("/monitoring/v1/measurements/none").then().statusCode(400);
        dashboard().get("/monitoring/v1/verdicts?status=GOOD").then().statusCode(400);
        dashboard().get("/monitoring/v1/series/none").then().statusCode(404).body("detail", notNullValue());
        dashboard().delete("/monitoring/v1/series").then().statusCode(405).header("Allow", containsString("GET"));
        waterAuthority()
                .contentType("text/plain")
                .body("x")
                .post(MEASUREMENTS)
                .then()
                .statusCode(415);
        dashboard().accept("image/png").get("/monitoring/v1/series").then().statusCode(406);
    }

    @Test
    void the_openapi_document_is_open_and_complete() {
        given().get("/monitoring/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("info.version", equalTo("0.1.0"))
                .body(
                        "paths.'/measurements'.post.responses.keySet()",
                        containsInAnyOrder("200", "201", "400", "401", "403", "404", "409", "500"))
                .body("paths.'/measurements'.post.responses.'201'.headers.'API-Version'", notNullValue())
                .body(
                        "paths.'/measurements'.post.requestBody.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/NewMeasurement"));
    }
}
