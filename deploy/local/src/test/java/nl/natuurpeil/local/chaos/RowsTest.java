package nl.natuurpeil.local.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void no_two_rows_have_the_same_series_and_time() throws JsonProcessingException {
        var rows = rows(7, 250_000);
        var seen = new HashSet<String>();
        for (int row = 0; row < rows.plan().rows(); row++) {
            var json = JSON.readTree(rows.json(row));
            assertThat(seen.add(json.path("point") + "" + json.path("area") + json.path("time") + json.path("period")))
                    .as(rows.json(row))
                    .isTrue();
        }
    }

    @Test
    void a_row_is_known_by_its_name_and_others_are_not() {
        var rows = rows(7, 1000);

        assertThat(IntStream.range(0, 1000)).allMatch(row -> rows.row(rows.localId(row)) == row);
        assertThat(rows.row("chaos-7-1000")).isEqualTo(-1);
        assertThat(rows.row("chaos-7-007")).isEqualTo(-1);
        assertThat(rows.row("chaos-7-x")).isEqualTo(-1);
    }

    @Test
    void the_seed_decides_the_values() {
        assertThat(rows(7, 100).json(5)).isEqualTo(rows(7, 100).json(5));
        assertThat(IntStream.range(0, 50).mapToObj(rows(7, 100)::value).toList())
                .isNotEqualTo(
                        IntStream.range(0, 50).mapToObj(rows(8, 100)::value).toList())
                .allSatisfy(value -> assertThat(value).isBetween(new BigDecimal("0.01"), new BigDecimal("30.00")));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 999, 20_000, 123_456})
    void every_row_is_sent_in_one_request(int number) {
        var sent = new BitSet();
        for (var sending : Sending.of(rows(3, number))) {
            IntStream.range(sending.first(), sending.first() + sending.rows()).forEach(row -> {
                assertThat(sent.get(row)).isFalse();
                sent.set(row);
            });
        }
        assertThat(sent.cardinality()).isEqualTo(number);
    }

    @Test
    void faults_are_counted_and_the_first_are_kept() {
        var faults = new Faults();
        assertThat(faults.lines()).isEmpty();

        IntStream.range(0, 9).forEach(n -> faults.add("lost", "row " + n));

        assertThat(faults.lines()).containsExactly("lost, 9 times: [row 0, row 1, row 2, row 3, row 4]");
    }

    private static Rows rows(long seed, int number) {
        return Rows.of(new ChaosPlan(seed, number, 3, 2, Duration.ofMinutes(1)));
    }
}
