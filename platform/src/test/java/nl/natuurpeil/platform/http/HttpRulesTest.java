package nl.natuurpeil.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every address of every service. */
@QuarkusTest
class HttpRulesTest {

    @Test
    void what_did_not_change_is_not_sent_again() {
        var tag = given().get("/notes/a").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/notes/a")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        given().header("If-None-Match", "\"another\"").get("/notes/a").then().statusCode(200);
    }

    @Test
    void a_resource_may_give_a_tag_of_its_own() {
        given().get("/notes/tagged").then().statusCode(200).header("ETag", equalTo("\"own\""));
        given().header("If-None-Match", "\"own\"").get("/notes/tagged").then().statusCode(304);
    }

    @Test
    void what_changed_has_another_tag_and_is_sent() {
        post("{\"name\": \"changing\", \"text\": \"old\"}").then().statusCode(204);
        var tag = given().get("/notes/changing").header("ETag");

        post("{\"name\": \"changing\", \"text\": \"new\"}").then().statusCode(204);

        given().header("If-None-Match", tag)
                .get("/notes/changing")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("text", equalTo("new"));
    }

    @Test
    void a_list_is_read_to_its_end_by_following_the_links() {
        var found = new ArrayList<String>();

        for (String next = "/notes?limit=1"; next != null; ) {
            var page = given().urlEncodingEnabled(false).get(next);
            found.addAll(page.jsonPath().getList("items"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(found).startsWith("1", "2", "3");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, range",
        "limit=201, limit, range",
        "cursor=%21, cursor, not-a-cursor",
        "limt=1, limt, unknown-parameter"
    })
    void a_fault_in_the_address_is_named(String query, String pointer, String code) {
        given().urlEncodingEnabled(false)
                .get("/notes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void every_value_of_the_wrong_type_is_named() {
        given().get("/notes/typed/x?place=NOWHERE&open=maybe&number=few&colour=red")
                .then()
                .statusCode(400)
                .body("title", equalTo("Ongeldige invoer / bad input"))
                .body("instance", equalTo("/notes/typed/x"))
                .body("errors.pointer", containsInAnyOrder("colour", "id", "place", "open", "number"));
        given().get("/notes/typed/00000000-0000-7000-8000-000000000000?place=HERE&open=true&number=3")
                .then()
                .statusCode(200);
    }

    @Test
    void titles_have_one_style() {
        given().get("/notes/").then().body("title", equalTo("Niet gevonden / not found"));
        given().delete("/notes").then().body("title", equalTo("Methode kan hier niet / method not allowed"));
        given().get("/notes/secret").then().body("title", equalTo("Geen geldig token / no valid token"));
        given().get("/notes/failing").then().body("title", equalTo("Fout aan onze kant / failure on our side"));
    }

    @Test
    void every_fault_of_a_body_is_in_one_problem() {
        post("{\"name\": \"much too long\", \"txt\": 1}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("status", equalTo(400))
                .body("detail", containsString("3 faults"))
                .body("errors.pointer", contains("/txt", "/name", "/text"))
                .body("errors.code", contains("unknown-field", "length", "required"));
    }

    @Test
    void a_body_that_is_no_json_is_bad_input() {
        post("{\"name\": ")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("JSON"));
    }

    @Test
    void another_address_or_method_gets_a_problem_too() {
        given().get("/notes/").then().statusCode(404).contentType("application/problem+json");
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/notes")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", containsString("GET"));
    }

    @Test
    void a_failure_on_our_side_tells_nothing_of_the_inside() {
        given().get("/notes/failing")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("errors", nullValue())
                .body(not(containsString("password")));
    }

    @Test
    void without_a_token_that_holds_there_is_a_challenge_and_without_the_scope_a_refusal() {
        given().get("/notes/secret")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"));
        with(TestTokens.expired("any", "NL27", "notes:read")).then().statusCode(401);
        with(TestTokens.forOtherAudience("any", "NL27", "notes:read")).then().statusCode(401);
        with(TestTokens.of("any", "NL27", "other:read")).then().statusCode(403).contentType("application/problem+json");
        with(TestTokens.of("any", "NL27", "notes:read")).then().statusCode(200).body("keySet()", hasSize(0));
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/notes");
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/notes/secret");
    }
}
