package nl.natuurpeil.monitoring.series.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Beside what the author's own program ({@code flot-downsample}, 2013) keeps of the same 1500 points. */
class DownsamplingTest {

    @Test
    void keeps_the_points_that_the_program_of_its_author_keeps() throws IOException {
        var reference = reference();
        var times = longs(reference.get("times"));
        var values = doubles(reference.get("values"));

        reference.get("kept").properties().forEach(kept -> {
            var wanted = Integer.parseInt(kept.getKey());
            var expected =
                    kept.getValue().valueStream().mapToInt(JsonNode::asInt).toArray();
            assertThat(Downsampling.choose(times, values, times.length, wanted))
                    .as("of %d points", wanted)
                    .containsExactly(expected);
        });
    }

    @Property
    void keeps_the_ends_and_never_more_than_wanted(
            @ForAll @Size(min = 1, max = 400) double[] values, @ForAll @IntRange(min = 3, max = 50) int wanted) {
        var times = new long[values.length];
        Arrays.setAll(times, i -> 60_000_000L * i);

        var kept = Downsampling.choose(times, values, values.length, wanted);

        assertThat(kept).hasSize(Math.min(wanted, values.length)).isSorted().doesNotHaveDuplicates();
        assertThat(kept[0]).isZero();
        assertThat(kept[kept.length - 1]).isEqualTo(values.length - 1);
    }

    @Test
    void a_level_line_keeps_as_many_points_as_any_other() {
        var times = new long[100];
        Arrays.setAll(times, i -> i);

        assertThat(Downsampling.choose(times, new double[100], 100, 10))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    private static JsonNode reference() throws IOException {
        try (var file = Objects.requireNonNull(DownsamplingTest.class.getResourceAsStream("/series/lttb.json"))) {
            return new ObjectMapper().readTree(file);
        }
    }

    private static long[] longs(JsonNode numbers) {
        return numbers.valueStream().mapToLong(JsonNode::asLong).toArray();
    }

    private static double[] doubles(JsonNode numbers) {
        return numbers.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }
}
