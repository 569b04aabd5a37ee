package nl.natuurpeil.system;

import static nl.natuurpeil.system.RunningSuite.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.util.List;
import nl.natuurpeil.local.keycloak.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a post through the gateway to everything that follows from it, with tokens of the real OpenID provider. */
@ExtendWith(RunningSuite.Shared.class)
class MeasurementToVerdictTest {

    private final RunningSuite suite;

    MeasurementToVerdictTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void a_posted_measurement_is_judged_told_streamed_and_assessed() {
        var tilburg = new Canopy(suite, "GM0855");
        try (var live = tilburg.listen()) {
            tilburg.record(2024, "100");
            var first = tilburg.awaitVerdict(1, "INSUFFICIENT_DATA");

            var measurement = tilburg.record(2025, "101");

            var verdict = tilburg.awaitVerdict(2, "ON_TRACK");
            eventually(() -> assertThat(tilburg.recorded()).last().returns(measurement, Told::id));
            eventually(() -> assertThat(tilburg.judged()).last().returns(verdict, Told::id));
            eventually(() -> assertThat(live.ids()).containsExactly(first, verdict));
            var told = tilburg.judged().getLast().data();
            assertThat(told.path("status").textValue()).isEqualTo("ON_TRACK");
            assertThat(told.path("previousStatus").textValue()).isEqualTo("INSUFFICIENT_DATA");
            assertThat(told.at("/causedBy/measurements/0").textValue()).isEqualTo(measurement);
            assertThat(live.events().getLast().path("data")).isEqualTo(told);
            eventually(() -> assertAssessed(tilburg, verdict));
            eventually(() -> assertInDossier(tilburg, "ON_TRACK"));
        }
    }

    @Test
    void the_same_post_again_changes_nothing() {
        var goirle = new Canopy(suite, "GM0785");
        try (var live = goirle.listen()) {
            var first = goirle.post(2024, "100");
            var verdict = goirle.awaitVerdict(1, "INSUFFICIENT_DATA");
            var tag = suite.read(goirle.verdicts()).extract().header("ETag");

            var again = goirle.post(2024, "100.00");

            again.then().statusCode(200).body("id", equalTo(first.path("id")));
            assertThat(again.<String>path("recordedAt")).isEqualTo(first.path("recordedAt"));
            suite.read(goirle.verdicts()).header("ETag", equalTo(tag));
            // One key keeps its order on a topic: what the second post had set off would come before this.
            var marker = goirle.record(2025, "90");
            var changed = goirle.awaitVerdict(2, "OUT_OF_SIGHT");
            eventually(() -> assertThat(live.ids()).containsExactly(verdict, changed));
            eventually(
                    () -> assertThat(goirle.recorded()).extracting(Told::id).containsExactly(first.path("id"), marker));
            eventually(() -> assertThat(goirle.judged()).extracting(Told::id).containsExactly(verdict, changed));
            assertThat(goirle.history().getList("items.id")).containsExactly(changed, verdict);
        }
    }

    @Test
    void a_listener_that_comes_back_gets_what_it_missed() {
        var ede = new Canopy(suite, "GM0228");
        try (var neverAway = ede.listen()) {
            ede.record(2023, "100");
            var seen = ede.awaitVerdict(1, "INSUFFICIENT_DATA");
            ede.record(2024, "100");
            var missed = ede.awaitVerdict(2, "INSUFFICIENT_DATA");
            eventually(() -> assertThat(neverAway.ids()).containsExactly(seen, missed));

            try (var back = ede.listen(seen)) {
                eventually(() -> assertThat(back.ids()).containsExactly(missed));
                ede.record(2025, "101");
                var next = ede.awaitVerdict(3, "ON_TRACK");
                eventually(() -> assertThat(back.ids()).containsExactly(missed, next));
            }
        }
    }

    @Test
    void dossiers_can_be_dropped_and_rebuilt() {
        var rebuild = suite.as(Client.OPERATOR).post("/assessment/v1/dossier-rebuilds");

        rebuild.then().statusCode(201).body("dossiers", equalTo(17));
    }

    /** The assessment as it is read and as it was told last say the same, and follow the verdict. */
    private void assertAssessed(Canopy canopy, String verdict) {
        String id = suite.read("/assessment/v1/assessments?area=" + canopy.area())
                .extract()
                .path("items[0].id");
        var read = suite.read("/assessment/v1/assessments/" + id).extract().jsonPath();
        var told = new JsonPath(canopy.assessed().getLast().value());

        assertThat(verdicts(read)).isNotEmpty().containsOnly(verdict);
        assertThat(verdicts(told)).isEqualTo(verdicts(read));
        assertThat(told.getInt("version")).isEqualTo(read.getInt("version"));
        assertThat(told.getString("assessment")).isEqualTo(id);
    }

    private static List<String> verdicts(JsonPath assessment) {
        return assessment.getList("conditions.findAll { it.obligation == 'NHV-8-1b' }.verdict");
    }

    private void assertInDossier(Canopy canopy, String status) {
        suite.read("/assessment/v1/dossiers/" + canopy.area())
                .body("verdicts.findAll { it.obligation == 'NHV-8-1b' }.status", hasItem(status));
    }
}
