package nl.natuurpeil.system;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.system.RunningSuite.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.natuurpeil.local.chaos.Quiet;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A power cut at the worst moments: what was answered with 201 must not be lost, and nothing may count twice. */
@ExtendWith(RunningSuite.Shared.class)
class CrashTest {

    private static final List<Service> KEEPERS = List.of(Service.MONITORING, Service.ASSESSMENT);
    private static final String DATABASE = "Database connections health check";
    private static final String CHANNELS = "SmallRye Reactive Messaging - readiness check";

    private final RunningSuite suite;

    CrashTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void a_kill_between_post_and_publish_loses_nothing_and_doubles_nothing() throws Exception {
        var assen = new Canopy(suite, "GM0106");
        String sent;
        String unsent;
        String verdict;
        try (var live = assen.listen()) {
            try (var outbox = HeldOutbox.of(suite.suite())) {
                sent = assen.record(2024, "100");
                outbox.sendWithoutStrikingOff(sent);
                eventually(
                        () -> assertThat(assen.recorded()).extracting(Told::id).containsExactly(sent));
                verdict = assen.awaitVerdict(1, "INSUFFICIENT_DATA");
                unsent = assen.record(2025, "90");

                suite.suite().kill9(Service.MONITORING);

                assertThat(outbox.waiting()).containsSubsequence(sent, verdict, unsent);
            }
            suite.suite().restart(Service.MONITORING);

            var lost = assen.awaitVerdict(2, "OUT_OF_SIGHT");
            assen.record(2023, "99");
            var last = assen.awaitVerdict(3, "OUT_OF_SIGHT");
            eventually(() -> assertThat(assen.judged()).extracting(Told::id).containsExactly(verdict, lost, last));
            assertThat(assen.history().getList("items.id")).containsExactly(last, lost, verdict);
            // Sent again under the same id, as it must be when nobody knows whether it was sent, and judged once.
            eventually(() -> assertThat(assen.recorded())
                    .extracting(Told::id)
                    .startsWith(sent, sent, unsent)
                    .hasSize(4));
            eventually(() -> assertThat(live.ids()).containsExactly(verdict, lost, last));
        }
    }

    @Test
    void without_its_stores_nothing_is_lost_and_with_them_again_everything_goes_on() throws Exception {
        var trees = new Canopy(suite, "GM0798");
        var before = trees.record(2024, "100");
        trees.awaitVerdict(1, "INSUFFICIENT_DATA");

        for (var store : Store.values()) {
            suite.suite().stores().kill9(store);
        }
        for (var service : KEEPERS) {
            eventually(() -> assertThat(down(service)).contains(DATABASE, CHANNELS));
        }
        for (var store : Store.values()) {
            suite.suite().stores().revive(store);
        }

        var after = new AtomicReference<>("");
        eventually(() -> after.set(trees.post(2025, "90")
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .path("id")));
        // All of it was told of and dealt with, and the broker knows so, though nothing came after it. Asked for first:
        // it
        // says what is behind when something is.
        new Quiet(suite.suite()).await(Duration.ofMinutes(4), () -> {});
        trees.awaitVerdict(2, "OUT_OF_SIGHT");
        eventually(() -> assertThat(trees.recorded()).extracting(Told::id).contains(before, after.get()));
        for (var service : KEEPERS) {
            eventually(() -> assertThat(down(service)).isEmpty());
        }
    }

    /** What a service says it is not ready for; empty when it is. */
    private List<String> down(Service service) {
        return given().get(suite.suite().address(service).resolve("/q/health/ready"))
                .jsonPath()
                .getList("checks.findAll { it.status == 'DOWN' }.name");
    }
}
