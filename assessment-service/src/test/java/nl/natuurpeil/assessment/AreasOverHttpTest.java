package nl.natuurpeil.assessment;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.assessment.Requests.ROOT;
import static nl.natuurpeil.assessment.Requests.dashboard;
import static nl.natuurpeil.assessment.Requests.get;
import static nl.natuurpeil.assessment.Requests.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.MongoResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TestTokens;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of the areas meet, and what holds for every address of the service. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(MongoResource.class)
@QuarkusTestResource(TokensResource.class)
class AreasOverHttpTest {

    @Test
    void an_area_shows_its_parents_children_and_how_sure_each_fact_is() {
        get("/areas/PV30")
                .then()
                .statusCode(200)
                .header("API-Version", "0.1.0")
                .body("kind", equalTo("PROVINCE"))
                .body("name.nl", equalTo("Noord-Brabant"))
                .body("name.en", equalTo("North Brabant"))
                .body("parents[0].code", equalTo("NL01"))
                .body("validFrom", equalTo("2024-01-01"))
                .body("validTo", nullValue())
                .body("certainty.code", equalTo("TO_BE_VERIFIED"))
                .body("version", equalTo(1))
                .body("children.code", contains("GM0785", "GM0798", "GM0824", "GM0855"));
    }

    @Test
    void a_list_is_read_page_by_page_by_following_the_links() {
        var codes = new ArrayList<String>();
        var next = ROOT + "/areas?parent=PV30&limit=3";
        int pages = 0;

        while (next != null) {
            Response page = dashboard().urlEncodingEnabled(false).get(next);
            codes.addAll(page.jsonPath().getList("items.code"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            pages++;
        }

        assertThat(codes).containsExactly("GM0785", "GM0798", "GM0824", "GM0855");
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void areas_can_be_listed_by_kind() {
        get("/areas?kind=UNION").then().statusCode(200).body("items.code", contains("EU"));
    }

    @ParameterizedTest
    @CsvSource({
        "/areas?kind=CITY, kind, unknown-kind",
        "/areas?limit=0, limit, range",
        "/areas?cursor=%21, cursor, not-a-cursor",
        "/areas?cursor=R00wODU1, cursor, not-a-cursor",
        "/assessments/abc, id, type",
        "/areas?soort=x, soort, unknown-parameter",
        "/dossiers?limit=201, limit, range",
        "/assessments?gebied=x, gebied, unknown-parameter"
    })
    void a_fault_in_the_address_is_named(String path, String pointer, String code) {
        dashboard()
                .urlEncodingEnabled(false)
                .get(ROOT + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/areas/GM9999",
                "/areas/",
                "/dossiers/GM9999",
                "/assessments/00000000-0000-0000-0000-000000000000",
                "/nothing-here"
            })
    void what_is_not_there_answers_404_with_a_problem(String path) {
        get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("API-Version", "0.1.0")
                .body("status", equalTo(404))
                .body("title", containsString(""))
                .body("detail.length()", greaterThanOrEqualTo(10));
    }

    @Test
    void an_id_that_is_no_id_is_bad_input() {
        get("/assessments/abc").then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/areas", "/areas/EU", "/assessments", "/dossiers", "/dossiers/EU"})
    void reading_needs_a_token_with_the_scope(String path) {
        given().get(ROOT + path).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.of("water-authority", "NL27", "measurements:read"))
                .get(ROOT + path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.expired("dashboard", "PV30", "assessments:read"))
                .get(ROOT + path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.of("any", "NL27", "assessments:read"))
                .get(ROOT + path)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/republications", "/dossier-rebuilds"})
    void operations_are_for_operators(String path) {
        given().post(ROOT + path).then().statusCode(401);
        dashboard().post(ROOT + path).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        var tag = get("/areas/GM0855").header("ETag");

        dashboard()
                .header("If-None-Match", tag)
                .get(ROOT + "/areas/GM0855")
                .then()
                .statusCode(304);
    }

    @Test
    void every_area_is_told_to_the_others_and_again_when_asked() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ids()).contains("area/GM0855/1", "area/EU/1", "area/NL01/1"));

        operator().post(ROOT + "/republications").then().statusCode(202).body("areas", greaterThanOrEqualTo(15));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(ids()).filteredOn("area/GM0855/1"::equals).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void the_api_describes_itself_to_anyone() {
        given().get(ROOT + "/openapi.json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Natuurpeil assessment"))
                .body("servers.url", contains(ROOT))
                .body("components.securitySchemes.oidc.type", equalTo("openIdConnect"))
                .body("paths.'/areas'.get.security.oidc", contains(List.of("assessments:read")))
                .body("paths.'/areas'.get.responses.'401'.content.keySet()", contains("application/problem+json"))
                .body("paths.'/dossier-rebuilds'.post.security.oidc", contains(List.of("admin")))
                .body("paths.keySet()", hasItem(containsString("/dossiers/{area}")));
    }

    private static List<String> ids() {
        return TestKafka.events(Told.AREAS).stream().map(CloudEvent::getId).toList();
    }
}
