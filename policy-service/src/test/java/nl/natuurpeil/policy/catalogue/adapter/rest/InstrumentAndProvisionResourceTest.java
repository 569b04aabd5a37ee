package nl.natuurpeil.policy.catalogue.adapter.rest;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.stranger;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients meet under /policy/v1/instruments and /policy/v1/provisions. */
@QuarkusTest
class InstrumentAndProvisionResourceTest {

    @Test
    void an_instrument_shows_where_the_report_differs_from_the_law() {
        dashboard()
                .get("/policy/v1/instruments/NHV")
                .then()
                .statusCode(200)
                .body("form", equalTo("EU_REGULATION"))
                .body("inForceSince", equalTo("2024-08-18"))
                .body("reference.celex", equalTo("32024R1991"))
                .body("reference.differs", is(true))
                .body("reference.remark.en", containsString("1 September 2026"))
                .body("deadlines.by", hasItem("2026-09-01"))
                .body("deadlines.within.nl", hasItem("zes maanden na het ontwerp"))
                .body("history.recordedBy", hasItem("natuurpeil"));
    }

    @Test
    void provisions_can_be_selected_by_their_instrument() {
        dashboard()
                .get("/policy/v1/provisions?instrument=NHV")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("NHV-art-11-2", "NHV-art-11-3", "NHV-art-8-1"))
                .body("items[0].history", nullValue());
        dashboard()
                .get("/policy/v1/provisions?instrument=unheard-of")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_provision_is_told_in_both_languages() {
        dashboard()
                .get("/policy/v1/provisions/NHV-art-8-1")
                .then()
                .statusCode(200)
                .body("instrument", equalTo("NHV"))
                .body("article.law", equalTo("art. 8(1)"))
                .body("summary.nl", containsString("45 %"))
                .body("summary.en", containsString("45 %"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policy/v1/instruments", "/policy/v1/provisions"})
    void lists_and_single_answers_keep_the_rules(String list) {
        var tag = dashboard().get(list).then().statusCode(200).extract().header("ETag");

        dashboard().header("If-None-Match", tag).get(list).then().statusCode(304);
        dashboard().get(list + "?limit=1000").then().statusCode(400).body("errors.pointer", contains("limit"));
        dashboard().get(list + "/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get(list).then().statusCode(401);
        stranger().get(list).then().statusCode(403);
    }
}
