package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static nl.natuurpeil.monitoring.Posts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One measurement and what becomes of it: refused, kept, corrected and withdrawn, and each version as it was known. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class MeasurementVersionsTest {

    private static final String MEASUREMENTS = "/monitoring/v1/measurements";

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
        CatalogueFixture.area("GM9981", "MUNICIPALITY", "\"PV30\"");
        CatalogueFixture.awaitArea("GM9981");
    }

    @Test
    void another_value_under_the_same_key_is_refused_kept_or_recorded_as_the_next_version_as_asked() {
        var first = sent("", "asked", 1971, "1").statusCode(201).extract().<String>path("id");

        for (var refusing : new String[] {"", "?conflict=reject"}) {
            sent(refusing, "asked", 1971, "2")
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("recorded", equalTo(MEASUREMENTS + "/" + first));
        }
        sent("?conflict=keep", "asked", 1971, "2")
                .statusCode(200)
                .body("id", equalTo(first))
                .body("version", equalTo(1))
                .body("value", equalTo(1));
        var corrected = sent("?conflict=correct&reason=typefout", "asked", 1971, "2")
                .statusCode(201)
                .header("Location", notNullValue())
                .body("id", not(equalTo(first)))
                .body("version", equalTo(2))
                .body("value", equalTo(2))
                .extract()
                .header("Location");
        sent("?conflict=correct&reason=typefout", "asked", 1971, "2")
                .statusCode(200)
                .body("version", equalTo(2));

        dashboard()
                .get(corrected + "/versions")
                .then()
                .body("items.measurement.version", contains(2, 1))
                .body("items[1].ended.reason", equalTo("typefout"))
                .body("items[1].ended.actor", equalTo("water-authority"));
    }

    @Test
    void what_is_new_is_recorded_whatever_is_asked_and_a_taken_period_is_refused_all_the_same() {
        sent("?conflict=keep", "new-1", 1972, "1").statusCode(201).body("version", equalTo(1));
        sent("?conflict=correct&reason=nieuw", "new-2", 1973, "1")
                .statusCode(201)
                .body("version", equalTo(1));
        sent("?conflict=correct&reason=nieuw", "new-3", 1973, "1").statusCode(409);
        sent("?conflict=keep", "new-3", 1973, "1").statusCode(409);
    }

    @Test
    void a_correction_needs_a_reason_and_every_fault_of_the_question_is_named() {
        sent("?conflict=correct", "faulty", 1974, "1")
                .statusCode(400)
                .body("errors.pointer", contains("reason"))
                .body("errors.code", contains("required"));
        sent("?conflict=replace&reason=%20", "faulty", 1974, "1")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("conflict", "reason"));
        dashboard()
                .get(MEASUREMENTS + "/00000000-0000-7000-8000-000000000000?asOf=yesterday")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("asOf"));
    }

    @Test
    void a_measurement_is_read_as_it_was_known_by_the_id_of_any_of_its_versions() {
        var recorded = sent("", "then", 1975, "1").statusCode(201).extract();
        String first = recorded.path("id");
        var since = Instant.parse(recorded.path("recordedAt"));
        var corrected = sent("?conflict=correct&reason=typefout", "then", 1975, "2")
                .statusCode(201)
                .extract();
        String second = corrected.path("id");
        var later = Instant.parse(corrected.path("recordedAt"));
        waterAuthority()
                .body("{\"reason\": \"verwisseld\"}")
                .post(MEASUREMENTS + "/" + second + "/withdrawal")
                .then()
                .statusCode(200);
        var ended = Instant.parse(
                dashboard().get(MEASUREMENTS + "/" + second + "/versions").path("items[0].ended.at"));

        for (var id : new String[] {first, second}) {
            asOf(id, since.minusNanos(1000)).statusCode(404).contentType("application/problem+json");
            asOf(id, since).statusCode(200).body("id", equalTo(first)).body("value", equalTo(1));
            asOf(id, later.minusNanos(1000)).body("id", equalTo(first));
            asOf(id, later).statusCode(200).body("id", equalTo(second)).body("value", equalTo(2));
            asOf(id, ended.minusNanos(1000)).body("id", equalTo(second));
            asOf(id, ended).statusCode(404);
        }
        dashboard().get(MEASUREMENTS + "/" + first).then().statusCode(200).body("value", equalTo(1));
        dashboard().get(MEASUREMENTS + "/" + second).then().statusCode(200).body("value", equalTo(2));
    }

    @Test
    void what_can_be_asked_is_in_the_openapi_document_for_one_as_for_many() {
        var document = given().get("/monitoring/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        for (var path : new String[] {"/measurements", "/measurement-batches"}) {
            assertThat(document.<String>getList("paths.'" + path + "'.post.parameters.name"))
                    .contains("conflict", "reason");
        }
        assertThat(document.<String>getList("paths.'/measurements/{id}'.get.parameters.name"))
                .contains("asOf");
    }

    private static ValidatableResponse asOf(String id, Instant moment) {
        return dashboard().get(MEASUREMENTS + "/" + id + "?asOf=" + moment).then();
    }

    private static ValidatableResponse sent(String query, String localId, int year, String value) {
        return waterAuthority()
                .urlEncodingEnabled(false)
                .body("""
                        {"localId": "versions-%s", "indicator": "urban-tree-canopy", "area": "GM9981",
                         "dataset": "voorbeeld-boomkroon", "period": {"from": "%d-01-01", "to": "%d-12-31"}, "value": %s,
                         "unit": "har"}
                        """.formatted(localId, year, year, value))
                .post(MEASUREMENTS + query)
                .then();
    }
}
