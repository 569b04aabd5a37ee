package nl.natuurpeil.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;
import nl.natuurpeil.local.suite.SuiteOptions;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a post through the gateway to a changed verdict and dossier, with tokens of the real OpenID provider. */
@SuppressWarnings("NullAway.Init") // the suite is started before any test
class MeasurementToVerdictTest {

    private static final String VERDICTS = "/monitoring/v1/verdicts?obligation=NHV-8-1b&area=";

    private static Suite suite;

    @BeforeAll
    static void start() throws Exception {
        var home = Path.of("..").toRealPath();
        var data = Path.of("target", "suite-" + System.nanoTime()).toAbsolutePath();
        suite = Suite.start(SuiteOptions.beside(home, data), new Console(System.out));
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void a_posted_measurement_becomes_a_changed_verdict_and_dossier() {
        canopy("journey-2024", "GM0855", 2024, "100").then().statusCode(201);
        canopy("journey-2025", "GM0855", 2025, "101").then().statusCode(201);
        eventually(() -> verdict("GM0855", "ON_TRACK"));
        eventually(() -> dossier("GM0855", "ON_TRACK"));

        var sent = canopy("journey-2023", "GM0855", 2023, "99");
        sent.then().statusCode(201);
        var again = canopy("journey-2023", "GM0855", 2023, "99");

        again.then().statusCode(200);
        assertThat(again.<String>path("id")).isEqualTo(sent.path("id"));
        assertThat(again.<String>path("recordedAt")).isEqualTo(sent.path("recordedAt"));
    }

    @Test
    void a_loss_is_seen_up_to_the_live_copy_after_monitoring_was_killed() throws Exception {
        canopy("kill-2024", "GM0106", 2024, "100").then().statusCode(201);
        canopy("kill-2025", "GM0106", 2025, "90").then().statusCode(201);
        suite.kill9(Service.MONITORING);

        suite.restart(Service.MONITORING);

        eventually(() -> verdict("GM0106", "OUT_OF_SIGHT"));
        eventually(() -> dossier("GM0106", "OUT_OF_SIGHT"));
    }

    @Test
    void every_fault_of_a_post_is_named_at_once() {
        as(Client.WATER_AUTHORITY)
                .contentType("application/json")
                .body("""
                        {"namespace": "NL27", "localId": "wrong", "indicator": "urban-tree-canopy", "area": "GM0000",
                         "dataset": "voorbeeld-boomkroon", "period": {"from": "2024-02-30", "to": "2024-12-31"},
                         "value": 1, "unit": "m"}
                        """)
                .post("/monitoring/v1/measurements")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", containsInAnyOrder("/area", "/period/from", "/unit"));
    }

    @Test
    void the_door_is_closed_without_the_right_token() {
        given().baseUri(suite.gateway().toString())
                .get("/monitoring/v1/series")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        post(Client.DASHBOARD, "PV30", "no-scope", "GM0855", 2022, "1").then().statusCode(403);
        post(Client.WATER_AUTHORITY, "NL25", "other", "GM0855", 2022, "1")
                .then()
                .statusCode(403);
    }

    @Test
    void dossiers_can_be_dropped_and_rebuilt() {
        var rebuild = as(Client.OPERATOR).post("/assessment/v1/dossier-rebuilds");

        rebuild.then().statusCode(201).body("dossiers", equalTo(15));
    }

    private static void verdict(String area, String status) {
        as(Client.DASHBOARD).get(VERDICTS + area).then().statusCode(200).body("items.status", equalTo(List.of(status)));
    }

    private static void dossier(String area, String status) {
        as(Client.DASHBOARD)
                .get("/assessment/v1/dossiers/" + area)
                .then()
                .statusCode(200)
                .body("verdicts.findAll { it.obligation == 'NHV-8-1b' }.status", hasItem(status));
    }

    private static Response canopy(String localId, String area, int year, String hectares) {
        return post(Client.WATER_AUTHORITY, "NL27", localId, area, year, hectares);
    }

    private static Response post(
            Client client, String namespace, String localId, String area, int year, String hectares) {
        return as(client)
                .contentType("application/json")
                .body("""
                        {"namespace": "%s", "localId": "%s", "indicator": "urban-tree-canopy", "area": "%s",
                         "dataset": "voorbeeld-boomkroon", "period": {"from": "%d-01-01", "to": "%d-12-31"},
                         "value": %s, "unit": "ha"}
                        """.formatted(namespace, localId, area, year, year, hectares))
                .post("/monitoring/v1/measurements");
    }

    private static RequestSpecification as(Client client) {
        return given().baseUri(suite.gateway().toString()).auth().oauth2(suite.token(client));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(assertion);
    }
}
