package nl.natuurpeil.monitoring.species.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.natuurpeil.monitoring.species.domain.Estimation.Estimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.NotEstimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.YearValue;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import nl.natuurpeil.trend.trim.SiteCount;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SpeciesTrendTest {

    @Test
    void countsBecomeTheIndexThatTrimGives() {
        var estimated = (Estimated) SpeciesTrend.of(SkylarkCounts.read());

        assertThat(estimated.years())
                .extracting(YearValue::year)
                .containsExactly(1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991);
        for (int i = 0; i < SkylarkCounts.INDEX.length; i++) {
            assertThat(estimated.years().get(i).value()).isCloseTo(SkylarkCounts.INDEX[i], within(1e-6));
            assertThat(estimated.years().get(i).standardError()).isCloseTo(SkylarkCounts.ERROR[i], within(1e-6));
        }
        assertThat(estimated.method()).contains("TRIM model 3").contains("species-index/1");
    }

    @Test
    void tellsWhyThereIsNoIndex() {
        var twice = List.of(SiteCount.of("a", 2000, 3), SiteCount.of("a", 2000, 4), SiteCount.of("a", 2001, 4));

        assertThat(SpeciesTrend.of(twice))
                .asInstanceOf(InstanceOfAssertFactories.type(NotEstimated.class))
                .satisfies(not -> assertThat(not.code()).isEqualTo("duplicate-count"))
                .satisfies(not -> assertThat(not.detail()).contains("a"));
    }

    @Test
    void aGroupOfOneSpeciesFollowsThatSpecies() {
        var skylark = ((Estimated) SpeciesTrend.of(SkylarkCounts.read()))
                .years().stream()
                        .map(year ->
                                new SpeciesIndex(SkylarkCounts.TAXON, year.year(), year.value(), year.standardError()))
                        .toList();

        var composite = (Estimated) CompositeIndex.of(skylark, 1980);

        assertThat(composite.years()).hasSameSizeAs(skylark);
        for (int i = 0; i < skylark.size(); i++) {
            assertThat(composite.years().get(i).value()).isCloseTo(SkylarkCounts.INDEX[i], within(1e-6));
        }
    }

    @Test
    void aGroupWithoutIndicesHasNone() {
        assertThat(CompositeIndex.of(List.of(), 1990))
                .isInstanceOfSatisfying(
                        NotEstimated.class, not -> assertThat(not.code()).isEqualTo("no-data"));
    }
}
