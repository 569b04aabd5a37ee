package nl.natuurpeil.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.chaos.ChaosPlan;
import nl.natuurpeil.local.chaos.ChaosRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The short form of {@code ./natuurpeil test --chaos}. */
@ExtendWith(RunningSuite.Shared.class)
class ChaosTest {

    private static final ChaosPlan SHORT = new ChaosPlan(20261124, 3_000, 4, 4, Duration.ofMinutes(6));

    private final RunningSuite suite;

    ChaosTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void kills_lose_nothing_double_nothing_and_make_nothing_up() throws Exception {
        assertThat(new ChaosRun(suite.suite(), SHORT, new Console(System.out)).run())
                .isEmpty();
    }
}
