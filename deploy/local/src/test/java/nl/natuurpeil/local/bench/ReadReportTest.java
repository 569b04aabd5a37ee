package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadReportTest {

    private static final Reading SLOWEST = ReadBench.READINGS.getLast();

    @Test
    void each_line_is_compared_with_the_static_answer_of_the_same_way() {
        var report = new ReadReport(times(10, 25, 900), times(20, 30, 900));

        assertThat(report.table()).containsPattern("\\Q" + SLOWEST.title() + "\\E .*\\| +2\\.50 \\|.*\\| +1\\.50 \\|");
    }

    @Test
    void the_worst_line_counts_except_what_was_not_prepared() {
        assertThat(new ReadReport(times(10, 25, 900), times(20, 30, 900)).worst())
                .isEqualTo(2.5);
        assertThat(new ReadReport(times(10, 25, 900), times(10, 40, 900)).worst())
                .isEqualTo(4);
    }

    private static Map<Reading, ReadTimes> times(int fixed, int slowest, int unprepared) {
        var times = new LinkedHashMap<Reading, ReadTimes>();
        ReadBench.READINGS.forEach(reading -> times.put(reading, millis(fixed)));
        times.put(SLOWEST, millis(slowest));
        times.put(ReadBench.UNPREPARED, millis(unprepared));
        return times;
    }

    private static ReadTimes millis(int millis) {
        return new ReadTimes(2000, new Percentiles(List.of(Duration.ofMillis(millis))));
    }
}
