package nl.natuurpeil.policy.catalogue.adapter.rest;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.stranger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What clients meet under /policy/v1/indicators. */
@QuarkusTest
class IndicatorResourceTest {

    @Test
    void an_indicator_tells_its_unit_and_which_data_is_example_data() {
        dashboard()
                .get("/policy/v1/indicators/grassland-butterfly-index")
                .then()
                .statusCode(200)
                .body("unit.ucum", equalTo("{index}"))
                .body("aggregation", equalTo("NONE"))
                .body("datasets.code", hasItems("eurostat-sdg-15-61", "voorbeeld-graslandvlinders"))
                .body(
                        "datasets.findAll { it.kind == 'EXAMPLE' }.label.nl",
                        everyItem(equalTo("voorbeelddata, geen meting")))
                .body("datasets.find { it.code == 'eurostat-sdg-15-61' }.kind", equalTo("MEASURED"))
                .body("history.recordedBy", hasItem("natuurpeil"));
    }

    @Test
    void all_indicators_of_the_regulation_are_listed() {
        dashboard()
                .get("/policy/v1/indicators?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "cropland-organic-carbon-stock",
                                "farmland-bird-index",
                                "grassland-butterfly-index",
                                "high-diversity-landscape-features",
                                "urban-green-space",
                                "urban-tree-canopy"));
    }

    @Test
    void the_rules_of_the_house_hold() {
        var tag = dashboard()
                .get("/policy/v1/indicators/urban-green-space")
                .then()
                .extract()
                .header("ETag");

        dashboard()
                .header("If-None-Match", tag)
                .get("/policy/v1/indicators/urban-green-space")
                .then()
                .statusCode(304);
        dashboard().get("/policy/v1/indicators/nothing").then().statusCode(404);
        dashboard().get("/policy/v1/indicators?unit=ha").then().statusCode(400);
        given().get("/policy/v1/indicators?limit=200").then().statusCode(401);
        stranger().get("/policy/v1/indicators?limit=200").then().statusCode(403);
    }
}
