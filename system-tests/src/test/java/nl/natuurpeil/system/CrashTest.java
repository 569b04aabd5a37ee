package nl.natuurpeil.system;

import static nl.natuurpeil.system.RunningSuite.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import nl.natuurpeil.local.suite.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A power cut at the worst moments: what was answered with 201 must not be lost, and nothing may count twice. */
@ExtendWith(RunningSuite.Shared.class)
class CrashTest {

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
}
