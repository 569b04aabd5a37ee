package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.natuurpeil.local.bench.ChangeBench.Everything;
import nl.natuurpeil.local.bench.ChangeBench.Line;
import org.junit.jupiter.api.Test;

class ChangeReportTest {

    private static final ChangeState STATE = new ChangeState(342, 12, 30);

    @Test
    void both_bars_are_told_of_as_held_or_not() {
        assertThat(report(120, 40).verdict()).isEqualTo("120 ms, within the bar");
        assertThat(report(501, 40).verdict()).isEqualTo("501 ms, **outside** the bar");
        assertThat(report(120, 40).ofEverything()).endsWith("within the bar");
        assertThat(report(120, 61).ofEverything())
                .contains("61.0 s from nothing")
                .endsWith("**outside** the bar");
    }

    @Test
    void each_line_tells_what_was_stored_and_what_a_change_cost() {
        assertThat(report(120, 40).table())
                .containsPattern(
                        "342 \\| +30 \\| +123120 \\| +120\\.0 \\| +120\\.0 \\| +120\\.0 \\| +8\\.0 \\| +4\\.0 \\| +5\\.2 \\|");
    }

    @Test
    void the_whole_part_has_no_place_left_open() {
        assertThat(report(120, 40).toString())
                .contains("--municipalities 342 --indicators 12 --years 30 --write")
                .doesNotContain("{{");
    }

    @Test
    void a_tenth_and_ten_times_as_much_of_either_is_measured_too() {
        var states = LatencyCommand.scaled(STATE);
        assertThat(states)
                .containsExactly(
                        STATE.withYears(3),
                        STATE,
                        STATE.withYears(300),
                        STATE.withMunicipalities(34),
                        STATE.withMunicipalities(3420));
    }

    private static ChangeReport report(int millis, int seconds) {
        var line = new Line(
                STATE,
                new Percentiles(List.of(Duration.ofMillis(millis))),
                Duration.ofMillis(8),
                Duration.ofMillis(4),
                5200);
        return new ChangeReport(
                line, new Everything(Duration.ofSeconds(seconds), Duration.ofSeconds(1), 9), List.of(line), 200);
    }
}
