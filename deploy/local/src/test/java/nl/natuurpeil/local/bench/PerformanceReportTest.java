package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PerformanceReportTest {

    private static final List<Peer> PEERS = Peer.all();

    @Test
    void every_model_is_compared_with_rtrim_at_its_size() {
        var report = report(100);

        assertThat(report)
                .containsPattern("\\| model 2 +\\| 1000x30 +\\| +100 \\| +100 \\| +100 \\| +570 \\| +6 \\|")
                .containsPattern("\\| model 3, as advised, covariate +\\| 5000x30 +\\|")
                .doesNotContain("{{");
    }

    @Test
    void a_busy_machine_makes_the_figures_preliminary() {
        assertThat(report(100)).doesNotContain("Preliminary");
        assertThat(report(40)).contains("Preliminary").contains("got 40% of the time");
    }

    @Test
    void slopes_are_compared_where_the_peer_has_one() {
        assertThat(report(100)).containsPattern("\\| model 2 +\\| 1000x30 +\\| 1\\.50 \\| +117 \\|.* 9e-11 \\|");
    }

    private static String report(double processorMillis) {
        var timings = new ArrayList<Timing>();
        for (var peer : PEERS) {
            switch (peer.work()) {
                case "MSI" -> timings.add(timing("MsiBenchmark.indicator", Map.of("size", peer.size()), 100));
                case "SEASONAL", "YEARLY" -> {}
                default ->
                    timings.add(timing(
                            "TrimBenchmark.trim", Map.of("size", peer.size(), "fit", peer.work()), processorMillis));
            }
        }
        timings.add(timing("TrimScalingBenchmark.trim", Map.of("sites", "200"), processorMillis));
        timings.add(timing("KendallBenchmark.seasonal240", Map.of(), processorMillis));
        timings.add(timing("KendallBenchmark.yearly30", Map.of(), processorMillis));
        var cold = new ColdRun(TrimCase.MODEL_2, "1000x30", 1.5, OptionalDouble.of(117), 0.9980790713086);
        return new PerformanceReport("a machine", "some data", timings, List.of(cold), PEERS).document();
    }

    private static Timing timing(String benchmark, Map<String, String> parameters, double processorMillis) {
        var node = JsonNodeFactory.instance.objectNode();
        parameters.forEach(node::put);
        return new Timing(benchmark, node, 100, processorMillis);
    }
}
