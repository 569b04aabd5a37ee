package nl.natuurpeil.system;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import nl.natuurpeil.local.keycloak.Client;

/** The trees of one municipality: their measurements and the verdict on them. Each test has a municipality of its own. */
record Canopy(RunningSuite suite, String area) {

    static final String MEASUREMENTS = "natuurpeil.monitoring.measurements";
    static final String COMPLIANCE = "natuurpeil.monitoring.compliance";

    /** Posts the hectares of a year. */
    Response post(int year, String hectares) {
        return suite.post(Client.WATER_AUTHORITY, measurement("NL27", year, hectares));
    }

    String measurement(String namespace, int year, String hectares) {
        return """
                {"namespace": "%s", "localId": "%s-%d", "indicator": "urban-tree-canopy", "area": "%s",
                 "dataset": "voorbeeld-boomkroon", "period": {"from": "%d-01-01", "to": "%d-12-31"},
                 "value": %s, "unit": "har"}
                """.formatted(namespace, area, year, area, year, year, hectares);
    }

    /** Posts the hectares of a year for the first time and returns the id of the measurement. */
    String record(int year, String hectares) {
        return post(year, hectares).then().statusCode(201).extract().path("id");
    }

    /** Address of the list that has the verdict that holds now. */
    String verdicts() {
        return "/monitoring/v1/verdicts?obligation=NHV-8-1b&area=" + area;
    }

    /** Waits for the verdict of that number and returns its id. */
    String awaitVerdict(int sequence, String status) {
        RunningSuite.eventually(() -> suite.read(verdicts())
                .body("items.sequence", equalTo(List.of(sequence)))
                .body("items.status", equalTo(List.of(status))));
        return suite.read(verdicts()).extract().path("items[0].id");
    }

    /** Every verdict there was, newest first. */
    JsonPath history() {
        return suite.read(verdicts() + "&superseded=true").extract().jsonPath();
    }

    /** Events of the series, oldest first. */
    List<Told> recorded() {
        return suite.events().of(MEASUREMENTS, "urban-tree-canopy." + area + ".voorbeeld-boomkroon");
    }

    /** Events of the verdict, oldest first. */
    List<Told> judged() {
        return suite.events().of(COMPLIANCE, "NHV-8-1b/" + area);
    }

    /** Events of the assessment of the municipality, oldest first. */
    List<Told> assessed() {
        return suite.events().of("natuurpeil.assessment.assessments", area);
    }

    LiveEvents listen(String... lastEventId) {
        return suite.listen("obligation=NHV-8-1b&area=" + area, lastEventId);
    }
}
