package nl.natuurpeil.local.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.natuurpeil.trend.trim.SiteCount;
import org.junit.jupiter.api.Test;

class CompactCountsTest {

    @Test
    void counts_come_out_as_they_went_in() {
        var counts = List.of(
                SiteCount.of("heide", 1991, 4),
                SiteCount.missing("bos", 1991),
                SiteCount.of("heide", 1992, 0.5).weighted(2).inMonth(3),
                SiteCount.of("bos", 1992, 7).withCovariates(Map.of("soil", "sand")),
                SiteCount.of("bos", 1993, 7).weighted(1.5));

        assertThat(compact(counts)).containsExactlyElementsOf(counts);
    }

    @Test
    void any_number_of_counts_fits_and_can_be_read_again() {
        var counts = IntStream.range(0, 40_000)
                .mapToObj(i -> SiteCount.of("site " + i / 10, 1991 + i % 10, i))
                .toList();
        var compact = compact(counts);

        assertThat(compact).containsExactlyElementsOf(counts).containsExactlyElementsOf(counts);
    }

    private static CompactCounts compact(List<SiteCount> counts) {
        var compact = new CompactCounts();
        counts.forEach(compact::add);
        return compact;
    }
}
