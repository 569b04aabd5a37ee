package nl.natuurpeil.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.verify.Recomputation;
import nl.natuurpeil.local.verify.VerdictSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A verdict as the suite gives it, recomputed outside of it with the classes of the packaged service. */
@ExtendWith(RunningSuite.Shared.class)
class VerifyVerdictTest {

    private final RunningSuite suite;

    VerifyVerdictTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void a_verdict_is_recomputed_to_the_same_bytes_and_a_changed_one_is_not() throws Exception {
        var trees = new Canopy(suite, "GM0160");
        trees.record(2024, "100");
        var verdict = trees.awaitVerdict(1, "INSUFFICIENT_DATA");
        var address = suite.suite().gateway().resolve("/monitoring/v1/verdicts/" + verdict);

        var document = VerdictSource.fetch(address, () -> suite.suite().token(Client.DASHBOARD));
        var changed = new String(document, UTF_8)
                .replace("INSUFFICIENT_DATA", "ON_TRACK")
                .getBytes(UTF_8);

        var recomputation = new Recomputation(RunningSuite.HOME.toRealPath());
        assertThat(recomputation.run(document)).isZero();
        assertThat(recomputation.run(changed)).isEqualTo(1);
        assertThat(recomputation.run("{}".getBytes(UTF_8))).isEqualTo(2);
    }
}
