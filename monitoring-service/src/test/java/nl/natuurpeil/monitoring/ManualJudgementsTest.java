package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.Posts.canopy;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TestTokens;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Judging by hand beside the automatic verdict; each test has a municipality of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class ManualJudgementsTest {

    private static final String JUDGEMENTS = "/monitoring/v1/manual-judgements";
    private static final Path CONTRACT =
            Path.of("..", "docs", "contracts", "events", "manual-judgement-changed.v1", "schema.json");

    @BeforeAll
    static void areas() {
        CatalogueFixture.arrive();
        CatalogueFixture.area("YY01", "COUNTRY", "");
        CatalogueFixture.area("YP01", "PROVINCE", "\"YY01\"");
        var municipalities = List.of("YM01", "YM02", "YM03", "YM04");
        municipalities.forEach(code -> CatalogueFixture.area(code, "MUNICIPALITY", "\"YP01\""));
        municipalities.forEach(CatalogueFixture::awaitArea);
        CatalogueFixture.awaitArea("YP01");
    }

    @Test
    void a_judgement_stands_beside_the_automatic_verdict_which_stays_as_it_is() {
        String verdict = judged("YM01");
        byte[] before = dashboard().get("/monitoring/v1/verdicts/" + verdict).asByteArray();

        give(official(), "NHV-8-1b.YM01", verdict, "EXTRA_EFFORT")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"v1\""))
                .body("author.client", equalTo("official"))
                .body("author.organisation", equalTo("YP01"))
                .body("verdict", equalTo(verdict));

        var after = dashboard().get("/monitoring/v1/verdicts/" + verdict);
        assertThat(after.asByteArray()).isEqualTo(before);
        after.then().header("Link", containsString("/manual-judgements/NHV-8-1b.YM01>; rel=\"related\""));
        list("YM01")
                .then()
                .body("items[0].status", equalTo("OUT_OF_SIGHT"))
                .body("items[0].manual.status", equalTo("EXTRA_EFFORT"))
                .body("items[0].manual.motivation", equalTo("Er is <nieuw> geplant"));
        dashboard()
                .get("/monitoring/v1/verdict-matrix?obligation=NHV-8-1b&area=YM01")
                .then()
                .body("manual.id", contains("NHV-8-1b.YM01"))
                .body("manual.status", contains("EXTRA_EFFORT"))
                .body("facets.status.OUT_OF_SIGHT", equalTo(1));
        dashboard()
                .header("Accept", "text/html")
                .get("/monitoring/v1/verdicts/" + verdict)
                .then()
                .body(containsString("Handmatig oordeel"))
                .body(containsString("Er is &lt;nieuw&gt; geplant"));
        assertThat(told("NHV-8-1b/YM01"))
                .singleElement()
                .satisfies(data -> assertThat(faults(data)).isEmpty());
    }

    @Test
    void every_version_stays_and_who_has_not_seen_the_newest_is_refused() {
        String verdict = judged("YM02");
        var id = "NHV-8-1b.YM02";
        var body = body(verdict, "ON_TRACK");
        official().body(body).put(JUDGEMENTS + "/" + id).then().statusCode(428);
        give(official(), id, verdict, "EXTRA_EFFORT").then().statusCode(201);
        give(official(), id, verdict, "EXTRA_EFFORT").then().statusCode(412);
        official()
                .header("If-Match", "\"v7\"")
                .body(body)
                .put(JUDGEMENTS + "/" + id)
                .then()
                .statusCode(412);
        official()
                .header("If-Match", "\"v1\"")
                .body(body)
                .put(JUDGEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""));

        var withdrawal = official().body("{\"motivation\": \"Geteld\"}");
        withdrawal.post(JUDGEMENTS + "/" + id + "/withdrawal").then().statusCode(428);
        withdrawal
                .header("If-Match", "\"v2\"")
                .post(JUDGEMENTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("status", nullValue());

        list("YM02").then().body("items[0].manual", nullValue());
        dashboard()
                .get(JUDGEMENTS + "/" + id + "/versions")
                .then()
                .body("items.version", contains(3, 2, 1))
                .body("items.motivation", contains("Geteld", "Er is <nieuw> geplant", "Er is <nieuw> geplant"));
        String tag = dashboard().get(JUDGEMENTS + "/" + id).header("ETag");
        dashboard()
                .header("If-None-Match", tag)
                .get(JUDGEMENTS + "/" + id)
                .then()
                .statusCode(304);
        dashboard().get(JUDGEMENTS + "?area=YM02").then().body("items.state", contains("WITHDRAWN"));
    }

    @Test
    void it_takes_the_role_the_area_and_the_verdict_that_holds() {
        String verdict = judged("YM03");
        var id = "NHV-8-1b.YM03";
        give(clerk("YP01", "measurements:write"), id, verdict, "ON_TRACK")
                .then()
                .statusCode(403);
        give(clerk("PV30", "judgements:write"), id, verdict, "ON_TRACK")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/not-their-area"));
        give(official(), id, "00000000-0000-7000-8000-000000000000", "ON_TRACK")
                .then()
                .statusCode(409)
                .body("current", equalTo("/monitoring/v1/verdicts/" + verdict));
        give(official(), "NHV-8-1b.YM99", verdict, "ON_TRACK").then().statusCode(404);
        dashboard().get(JUDGEMENTS + "/" + id).then().statusCode(404);
        dashboard().get(JUDGEMENTS + "/nothing").then().statusCode(404);
        official()
                .header("If-None-Match", "*")
                .body("{\"status\": \"GREEN\", \"validUntil\": \"2020-01-01\", \"verdict\": \"x\", \"colour\": 1}")
                .put(JUDGEMENTS + "/" + id)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/colour", "/status", "/motivation", "/validUntil", "/verdict"));
        give(clerk("LVVN", "judgements:write"), id, verdict, "ON_TRACK").then().statusCode(201);
    }

    @Test
    void it_is_told_as_of_then_too() {
        String verdict = judged("YM04");
        give(official(), "NHV-8-1b.YM04", verdict, "ON_TRACK").then().statusCode(201);
        String judgedAt = list("YM04").path("items[0].judgedAt");

        dashboard()
                .get("/monitoring/v1/verdicts?obligation=NHV-8-1b&area=YM04&asOf=" + judgedAt)
                .then()
                .body("items", not(empty()))
                .body("items[0].manual", nullValue());
        dashboard()
                .get("/monitoring/v1/verdict-matrix?obligation=NHV-8-1b&area=YM04&asOf=" + judgedAt)
                .then()
                .body("manual", empty());
    }

    private static RequestSpecification official() {
        return clerk("YP01", "judgements:write");
    }

    private static RequestSpecification clerk(String organisation, String scope) {
        return given().auth()
                .oauth2(TestTokens.of("official", organisation, scope))
                .contentType(ContentType.JSON);
    }

    private static Response give(RequestSpecification as, String id, String verdict, String status) {
        return as.header("If-None-Match", "*").body(body(verdict, status)).put(JUDGEMENTS + "/" + id);
    }

    private static String body(String verdict, String status) {
        return """
                {"status": "%s", "motivation": "Er is <nieuw> geplant", "validUntil": "2099-12-31", "verdict": "%s"}
                """.formatted(status, verdict);
    }

    private static Response list(String area) {
        return dashboard().get("/monitoring/v1/verdicts?obligation=NHV-8-1b&area=" + area);
    }

    /** Posts a loss and returns the id of the verdict on it. */
    private static String judged(String area) {
        canopy("manual-" + area + "-2024", area, 2024, "100").statusCode(201);
        canopy("manual-" + area + "-2025", area, 2025, "90").statusCode(201);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> list(area).<List<String>>path("items.status").equals(List.of("OUT_OF_SIGHT")));
        return list(area).path("items[0].id");
    }

    private static List<String> told(String key) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TestKafka.events("natuurpeil.monitoring.compliance").stream()
                                .filter(event -> key.equals(event.getSubject()))
                                .filter(event -> event.getType().equals("nl.natuurpeil.manual-judgement-changed.v1"))
                                .map(event -> new String(
                                        Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                                .toList(),
                        found -> !found.isEmpty());
    }

    private static Iterable<?> faults(String message) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACT), InputFormat.JSON)
                .validate(message, InputFormat.JSON);
    }
}
