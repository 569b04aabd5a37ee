package nl.natuurpeil.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void own_time_and_that_of_ended_children_count_whatever_the_name() {
        var stat = "42 (a (b) c) S 1 42 42 0 -1 4194560 9 8 7 6 100 20 3 4 20 0 1 0 55 1 2";
        assertThat(ProcessorTime.ticks(stat)).isEqualTo(127);
    }

    @Test
    void this_process_has_used_some() {
        assertThat(ProcessorTime.ofTree(ProcessHandle.current())).isGreaterThan(Duration.ZERO);
    }
}
