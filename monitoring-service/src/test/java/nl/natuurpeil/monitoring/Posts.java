package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import nl.natuurpeil.platform.testkit.TestTokens;

/** Requests as a water authority and a dashboard send them. */
final class Posts {

    private Posts() {}

    static RequestSpecification waterAuthority() {
        return given().auth()
                .oauth2(TestTokens.of("water-authority", "NL27", "measurements:read", "measurements:write"))
                .contentType(ContentType.JSON);
    }

    static RequestSpecification dashboard() {
        return given().auth().oauth2(TestTokens.of("dashboard", "PV30", "measurements:read"));
    }

    static ValidatableResponse canopy(String localId, String area, int year, String hectares) {
        return post(localId, "urban-tree-canopy", area, "voorbeeld-boomkroon", year, hectares, "har");
    }

    static ValidatableResponse butterflies(String area, String dataset, int year, String index) {
        var localId = "butterflies-" + area + "-" + year;
        return post(localId, "grassland-butterfly-index", area, dataset, year, index, "{index}");
    }

    static ValidatableResponse post(
            String localId, String indicator, String area, String dataset, int year, String value, String unit) {
        return waterAuthority()
                .body("""
                {"namespace": "NL27", "localId": "%s", "indicator": "%s", "area": "%s", "dataset": "%s",
                 "period": {"from": "%d-01-01", "to": "%d-12-31"}, "value": %s, "unit": "%s"}
                """.formatted(localId, indicator, area, dataset, year, year, value, unit))
                .post("/monitoring/v1/measurements")
                .then();
    }
}
