package nl.natuurpeil.monitoring.series.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtcTextTest {

    @ParameterizedTest
    @CsvSource({
        "1709294400000000, 2024-03-01T12:00:00Z",
        "-1, 1969-12-31T23:59:59.999999Z",
        "1709294400120000, 2024-03-01T12:00:00.120000Z",
        "-62135596800000000, 0001-01-01T00:00:00Z"
    })
    void is_as_rfc_3339_has_it(long micros, String text) {
        assertThat(UtcText.of(micros)).isEqualTo(text);
    }

    @Property
    void reads_back_as_the_same_moment(
            @ForAll @LongRange(min = -70_000_000_000_000_000L, max = 260_000_000_000_000_000L) long micros) {
        assertThat(Instant.parse(UtcText.of(micros))).isEqualTo(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
