package nl.natuurpeil.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void percentiles_are_measured_times() {
        var times = new Percentiles(LongStream.rangeClosed(1, 200)
                .mapToObj(i -> Duration.ofMillis(201 - i))
                .toList());

        assertThat(times.at(50)).hasMillis(100);
        assertThat(times.at(99)).hasMillis(198);
        assertThat(times.at(100)).hasMillis(200);
    }

    @Test
    void nothing_measured_has_no_percentiles() {
        assertThatThrownBy(() -> new Percentiles(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
