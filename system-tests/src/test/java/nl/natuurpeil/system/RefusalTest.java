package nl.natuurpeil.system;

import static org.hamcrest.Matchers.containsInAnyOrder;

import nl.natuurpeil.local.keycloak.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may not come in, and what is not taken in. */
@ExtendWith(RunningSuite.Shared.class)
class RefusalTest {

    private final RunningSuite suite;

    RefusalTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void every_fault_of_a_post_is_named_at_once() {
        suite.post(Client.WATER_AUTHORITY, """
                        {"namespace": "NL27", "localId": "wrong", "indicator": "urban-tree-canopy", "area": "GM0000",
                         "dataset": "voorbeeld-boomkroon", "period": {"from": "2024-02-30", "to": "2024-12-31"},
                         "value": 1, "unit": "m"}
                        """)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", containsInAnyOrder("/area", "/period/from", "/unit"));
    }

    @Test
    void the_door_is_closed_without_the_right_token() {
        var canopy = new Canopy(suite, "GM0855");

        suite.anonymous().get("/monitoring/v1/series").then().statusCode(401).contentType("application/problem+json");
        suite.post(Client.DASHBOARD, canopy.measurement("PV30", 2022, "1"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        suite.post(Client.WATER_AUTHORITY, canopy.measurement("NL25", 2022, "1"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }
}
