package nl.natuurpeil.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.natuurpeil.platform.testkit.TestTokens;

/** Requests as dashboards and operators send them. */
final class Requests {

    static final String ROOT = "/assessment/v1";

    private Requests() {}

    static RequestSpecification dashboard() {
        return given().auth().oauth2(TestTokens.of("dashboard", "PV30", "policy:read", "assessments:read"));
    }

    static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("operator", "NATUURPEIL-BEHEER", "assessments:read", "admin"));
    }

    static Response get(String path) {
        return dashboard().get(ROOT + path);
    }

    /** The assessment of an area with its conditions and history. */
    static JsonPath assessment(String area) {
        String id = get("/assessments?area=" + area).jsonPath().getString("items[0].id");
        return get("/assessments/" + id).jsonPath();
    }

    /** The condition that serves an obligation, or null. */
    static Map<String, Object> condition(String area, String obligation) {
        return assessment(area).getMap("conditions.find { it.obligation == '" + obligation + "' }");
    }

    static JsonPath dossier(String area) {
        return get("/dossiers/" + area).then().statusCode(200).extract().jsonPath();
    }
}
