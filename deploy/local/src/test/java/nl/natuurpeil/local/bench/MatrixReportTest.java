package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixReportTest {

    @Test
    void the_bar_is_held_to_who_asks_once_a_second_directly_and_through_the_gateway() {
        assertThat(MatrixCommand.verdict(lines(10, 40))).isEqualTo("40.0 ms, within the bar");
        assertThat(MatrixCommand.verdict(lines(10, 60))).isEqualTo("60.0 ms, **outside** the bar");
        assertThat(MatrixCommand.verdict(lines(70, 40))).contains("outside");
    }

    @Test
    void each_line_has_both_ways() {
        assertThat(MatrixCommand.table(lines(10, 40)))
                .containsPattern(
                        "matrix, 304 +\\| once a second +\\| +10\\.00 \\| +10\\.00 \\| +40\\.00 \\| +40\\.00 \\|");
    }

    private static List<MatrixBench.Line> lines(int direct, int gateway) {
        return List.of(
                new MatrixBench.Line("matrix, 304", "without pause", millis(900), millis(900)),
                new MatrixBench.Line("matrix, 304", "once a second", millis(direct), millis(gateway)));
    }

    private static Percentiles millis(int millis) {
        return new Percentiles(List.of(Duration.ofMillis(millis)));
    }
}
