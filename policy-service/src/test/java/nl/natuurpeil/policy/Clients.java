package nl.natuurpeil.policy;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import nl.natuurpeil.platform.testkit.TestTokens;

/** Requests of the clients that know the catalogue. */
public final class Clients {

    private Clients() {}

    /** A dashboard, which may read. */
    public static RequestSpecification dashboard() {
        return given().auth().oauth2(TestTokens.of("dashboard", "PV30", "policy:read"));
    }

    /** An operator, who may do everything that is no reading or writing of content. */
    public static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("operator", "NATUURPEIL-BEHEER", "policy:read", "admin"));
    }

    /** Someone who may change content. */
    public static RequestSpecification editor() {
        return given().auth().oauth2(TestTokens.of("editor", "LVVN", "policy:read", "policy:write"));
    }

    /** Another one, in another organisation. */
    public static RequestSpecification reviewer() {
        return given().auth().oauth2(TestTokens.of("reviewer", "IPO", "policy:read", "policy:write"));
    }

    /** A client with a valid token for something else. */
    public static RequestSpecification stranger() {
        return given().auth().oauth2(TestTokens.of("water-authority", "NL27", "measurements:write"));
    }
}
