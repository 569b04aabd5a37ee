package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.butterflies;
import static nl.natuurpeil.monitoring.Posts.canopy;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a posted measurement to a changed verdict, on a real database and broker. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class ComplianceJourneyTest {

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
    }

    @Test
    void a_last_year_of_the_index_turns_insufficient_data_into_a_forecast() {
        for (int year = 2012; year < 2024; year++) {
            butterflies("EU", "eurostat-sdg-15-61", year, String.valueOf(70 - 1.5 * (year - 2012)))
                    .statusCode(201);
        }
        eventually(() -> verdict("NHV-11-2a", "EU", "INSUFFICIENT_DATA"));

        butterflies("EU", "eurostat-sdg-15-61", 2024, "52.65").statusCode(201);

        eventually(() -> verdict("NHV-11-2a", "EU", "OUT_OF_SIGHT"));
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=NHV-11-2a&area=EU&superseded=true")
                .then()
                .body("items[0].status", equalTo("OUT_OF_SIGHT"))
                .body("items[0].standing", equalTo("INDICATIVE"))
                .body("items[0].basedOnExampleData", equalTo(false))
                .body("items[0].supersedes", notNullValue())
                .body("items[0].reason.nl", containsString("matige afname"))
                .body("items.status.unique()", contains("OUT_OF_SIGHT", "INSUFFICIENT_DATA"))
                .body("items.last().supersedes", nullValue());
        thenAndSince("NHV-11-2a", "EU");
    }

    /** What held when the first verdict was made is still told, and so is why it holds no longer. */
    private static void thenAndSince(String obligation, String area) {
        String first = verdicts(obligation, area).extract().path("items.last().judgedAt");
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area + "&asOf=" + first)
                .then()
                .body("items.status", contains("INSUFFICIENT_DATA"))
                .body("items.sequence", contains(1));
        var change = "items.find { it.after.obligation == '" + obligation + "' && it.after.area == '" + area + "' }";
        dashboard()
                .get("/monitoring/v1/verdict-changes?limit=200&to=2100-01-01T00:00:00Z&from=" + first)
                .then()
                .statusCode(200)
                .body(change + ".before.status", equalTo("INSUFFICIENT_DATA"))
                .body(change + ".causes.kind", contains("DATA_ADDED"));
        dashboard()
                .get("/monitoring/v1/verdict-changes?from=yesterday&to=tomorrow")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("from", "to"));
        dashboard()
                .get("/monitoring/v1/verdict-changes?from=2100-01-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.code", contains("after-to"));
    }

    @Test
    void a_national_total_needs_every_municipality_and_then_follows_each() {
        canopy("t-2024", "GM0855", 2024, "100").statusCode(201);
        canopy("t-2025", "GM0855", 2025, "90").statusCode(201);
        canopy("g-2024", "GM0785", 2024, "50").statusCode(201);
        eventually(() -> verdict("NHV-8-1b", "GM0855", "OUT_OF_SIGHT"));
        eventually(() -> verdict("NHV-8-1b", "NL01", "INSUFFICIENT_DATA"));

        canopy("g-2025", "GM0785", 2025, "61").statusCode(201);

        eventually(() -> verdict("NHV-8-1b", "NL01", "ON_TRACK"));
        String id = dashboard()
                .get("/monitoring/v1/verdicts?obligation=NHV-8-1b&area=NL01")
                .path("items[0].id");
        dashboard()
                .get("/monitoring/v1/verdicts/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("standing", equalTo("OWED"))
                .body("basedOnExampleData", equalTo(true))
                .body("article", equalTo("art. 8(1)"))
                .body("rule.type", equalTo("NO_NET_LOSS"))
                .body("evidence[0].values.value", contains(150.0f, 151.0f))
                .body("evidence[0].values[1].measurements", hasSize(2))
                .body("bindingLevel", equalTo("RESULT"))
                .body("explanation.nl", containsString("voorbeelddata"))
                .body("tests.name", hasItem("end-point"));
        var document = dashboard().get("/monitoring/v1/verdicts/" + id).asString();
        assertThat(VerifyVerdict.verify(document)).isEqualTo(new VerifyVerdict.Result.SameBytes());
        dashboard()
                .header("Accept", "text/html")
                .header("Accept-Language", "en-GB,nl;q=0.5")
                .get("/monitoring/v1/verdicts/" + id)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html lang=\"en\">"));
        eventually(() -> verdict("NHV-8-3", "GM0785", "EXTRA_EFFORT"));
        eventually(() -> verdict("NHV-8-3", "NL01", "OUT_OF_SIGHT"));
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=NHV-8-3&area=NL01")
                .then()
                .body("items[0].standing", equalTo("OWED"))
                .body("items[0].reason.nl", containsString("van de 2 voldoen er 1 wel en 1 niet"));
    }

    @Test
    void a_changed_verdict_is_told_once_with_a_rising_sequence() {
        for (int year = 2020; year < 2026; year++) {
            butterflies("PV30", "voorbeeld-graslandvlinders", year, String.valueOf(year - 1960))
                    .statusCode(201);
        }
        eventually(() -> verdict("NHV-11-2a", "PV30", "ON_TRACK"));

        eventually(() -> assertThat(told("NHV-11-2a", "PV30").getLast().getString("status"))
                .isEqualTo("ON_TRACK"));
        var told = told("NHV-11-2a", "PV30");
        assertThat(told).extracting(data -> data.getInt("sequence")).isSorted().doesNotHaveDuplicates();
        assertThat(told.getFirst().getString("previousStatus")).isNull();
    }

    @Test
    void a_message_that_is_no_event_is_put_aside_with_its_reason_and_the_next_is_handled() {
        TestKafka.send(new ProducerRecord<>(
                "natuurpeil.monitoring.measurements", "broken", "not json".getBytes(StandardCharsets.UTF_8)));

        canopy("after-poison", "PV30", 2024, "1").statusCode(201);

        eventually(() -> verdict("NHV-8-1b", "PV30", "INSUFFICIENT_DATA"));
        eventually(() -> assertThat(TestKafka.read("natuurpeil.monitoring.measurements.dead-letter"))
                .anySatisfy(letter -> assertThat(new String(
                                letter.headers()
                                        .lastHeader("dead-letter-reason")
                                        .value(),
                                StandardCharsets.UTF_8))
                        .contains("not a CloudEvent")));
    }

    @Test
    void an_event_that_arrives_twice_changes_nothing_the_second_time() {
        butterflies("GM0855", "voorbeeld-graslandvlinders", 2023, "10").statusCode(201);
        eventually(() -> verdict("NHV-11-2a", "GM0855", "INSUFFICIENT_DATA"));
        var sent = TestKafka.read("natuurpeil.monitoring.measurements").stream()
                .filter(message -> message.key().contains(".GM0855.voorbeeld-graslandvlinders"))
                .findFirst()
                .orElseThrow();

        TestKafka.send(new ProducerRecord<>(sent.topic(), null, sent.key(), sent.value(), sent.headers()));
        butterflies("GM0855", "voorbeeld-graslandvlinders", 2024, "11").statusCode(201);

        eventually(() -> verdicts("NHV-11-2a", "GM0855")
                .body("items.sequence", contains(2, 1))
                .body("items.causedBy.measurements.flatten()", hasSize(2)));
    }

    @Test
    void an_obligation_is_owed_by_the_country_before_anything_is_measured() {
        eventually(() -> verdict("NHV-11-2a", "NL01", "INSUFFICIENT_DATA"));

        dashboard()
                .get("/monitoring/v1/verdicts?area=NL01&status=INSUFFICIENT_DATA")
                .then()
                .body("items.obligation", hasItem("NHV-11-2a"))
                .body("items.standing", not(hasItem("INDICATIVE")));
    }

    private static void verdict(String obligation, String area, String status) {
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area)
                .then()
                .statusCode(200)
                .body("items.status", contains(status));
    }

    private static ValidatableResponse verdicts(String obligation, String area) {
        return dashboard()
                .get("/monitoring/v1/verdicts?superseded=true&obligation=" + obligation + "&area=" + area)
                .then();
    }

    private static List<JsonPath> told(String obligation, String area) {
        return TestKafka.events("natuurpeil.monitoring.compliance").stream()
                .filter(event -> (obligation + "/" + area).equals(event.getSubject()))
                .map(ComplianceJourneyTest::data)
                .toList();
    }

    private static JsonPath data(CloudEvent event) {
        return new JsonPath(new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
