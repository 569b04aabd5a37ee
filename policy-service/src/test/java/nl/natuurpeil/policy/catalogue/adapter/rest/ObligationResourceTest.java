package nl.natuurpeil.policy.catalogue.adapter.rest;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/** What clients meet under /policy/v1/obligations. */
@QuarkusTest
class ObligationResourceTest {

    private static final String OBLIGATIONS = "/policy/v1/obligations";

    @Test
    void one_document_tells_everything_about_an_obligation() {
        dashboard()
                .get(OBLIGATIONS + "/NHV-11-3")
                .then()
                .statusCode(200)
                .header("API-Version", "0.1.0")
                .body("article.law", equalTo("art. 11(3)"))
                .body("article.seed", equalTo("Artikel 11"))
                .body("article.differs", is(true))
                .body("article.remark.nl", containsString("indexwaarden"))
                .body("rule.type", equalTo("INDEX_LEVEL_BY_DATE"))
                .body("rule.baseline.kind", equalTo("INDEX_100_AT"))
                .body("rule.milestones.atLeast", contains(110, 120, 130))
                .body("bindingLevel", equalTo("EFFORT"))
                .body("certainty", equalTo("TO_BE_VERIFIED"))
                .body("indicators.code", contains("farmland-bird-index"))
                .body("conditions.family", hasItems("ABIOTIEK", "INRICHTING", "BEHEER"))
                .body("actors.code", hasItems("RIJK", "PROVINCIE", "WATERSCHAP"))
                .body("evidence.find { it.value == 'rule.milestones' }.remark.en", containsString("Netherlands"))
                .body("history[-1].validFrom", equalTo("2024-08-18"))
                .body("history[-1].recordedBy", equalTo("natuurpeil"))
                .body("history[-1].recordedAt", containsString("Z"));
    }

    @Test
    void an_obligation_made_of_others_shows_them_and_their_indicators() {
        dashboard()
                .get(OBLIGATIONS + "/NHV-11-2")
                .then()
                .statusCode(200)
                .body("rule.k", is(2))
                .body("rule.chosenBy", equalTo("MEMBER_STATE"))
                .body("parts.code", contains("NHV-11-2a", "NHV-11-2b", "NHV-11-2c"))
                .body(
                        "indicators.code",
                        contains(
                                "grassland-butterfly-index",
                                "cropland-organic-carbon-stock",
                                "high-diversity-landscape-features"));
    }

    @Test
    void article_8_1_shows_which_towns_may_be_left_out() {
        dashboard()
                .get(OBLIGATIONS + "/NHV-8-1a")
                .then()
                .statusCode(200)
                .body("exclusions[0].allOf.moreThanPercent", contains(45, 10))
                .body("rule.baseline", equalTo(java.util.Map.of("kind", "YEAR", "year", 2024)));
    }

    @Test
    void filters_hold_together() {
        dashboard()
                .queryParam("instrument", "NHV")
                .queryParam("bindingLevel", "RESULT")
                .get(OBLIGATIONS)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("NHV-8-1", "NHV-8-1a", "NHV-8-1b"))
                .body("items.bindingLevel", everyItem(equalTo("RESULT")));
        dashboard()
                .queryParam("indicator", "urban-tree-canopy")
                .get(OBLIGATIONS)
                .then()
                .statusCode(200)
                .body("items.code", hasItem("NHV-8-1b"));
        dashboard()
                .queryParam("provision", "NHV-art-11-3")
                .queryParam("bindingLevel", "RESULT")
                .get(OBLIGATIONS)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void pages_follow_each_other_by_the_link_without_gap_or_repeat() {
        List<String> codes = new ArrayList<>();
        var address = OBLIGATIONS + "?instrument=NHV&limit=3";
        while (address != null) {
            var page = given().urlEncodingEnabled(false)
                    .auth()
                    .oauth2(TestTokens.of("dashboard", "PV30", "policy:read"))
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.path("items.code"));
            var link = page.header("Link");
            address = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }

        assertThat(codes)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(
                        "NHV-11-2",
                        "NHV-11-2a",
                        "NHV-11-2b",
                        "NHV-11-2c",
                        "NHV-11-3",
                        "NHV-8-1",
                        "NHV-8-1a",
                        "NHV-8-1b");
    }

    @Test
    void who_has_the_document_gets_304() {
        var tag = dashboard().get(OBLIGATIONS + "/NHV-8-1b").then().extract().header("ETag");

        dashboard()
                .header("If-None-Match", tag)
                .get(OBLIGATIONS + "/NHV-8-1b")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        dashboard()
                .header("If-None-Match", tag)
                .get(OBLIGATIONS + "/NHV-8-1a")
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_code_is_a_problem_that_names_it() {
        dashboard()
                .get(OBLIGATIONS + "/NHV-99")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/errors/unknown-code"))
                .body("title", notNullValue())
                .body("status", is(404))
                .body("detail", equalTo("there is no obligation NHV-99"));
    }

    @Test
    void bad_questions_are_refused_with_the_reason() {
        problem("?limit=0", "limit");
        problem("?limit=201", "limit");
        problem("?cursor=%21", "cursor");
        problem("?cursor=TkhWLTgtMQ", "cursor");
        problem("?bindingLevel=STRICT", "bindingLevel");
        problem("?indicater=x", "indicater");
    }

    @Test
    void a_trailing_slash_is_another_address() {
        dashboard().get(OBLIGATIONS + "/").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void nobody_reads_without_a_token_or_with_one_for_something_else() {
        given().get(OBLIGATIONS).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.expired("dashboard", "PV30", "policy:read"))
                .get(OBLIGATIONS)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.forOtherAudience("dashboard", "PV30", "policy:read"))
                .get(OBLIGATIONS)
                .then()
                .statusCode(401);
        stranger()
                .get(OBLIGATIONS + "/NHV-8-1")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", not(containsString("Exception")));
    }

    private static void problem(String query, String pointer) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(TestTokens.of("dashboard", "PV30", "policy:read"))
                .get(OBLIGATIONS + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }
}
