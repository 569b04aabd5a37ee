package nl.natuurpeil.trend.kendall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.ReportingLimits.Measurement;
import nl.natuurpeil.trend.kendall.ReportingLimits.Replaced;
import nl.natuurpeil.trend.kendall.ReportingLimits.Rule;
import org.junit.jupiter.api.Test;

class ReportingLimitsTest {

    /** The limit came down from 0.5 to 0.1; 0.3 was measured in between. */
    private static final List<Measurement> NITRITE = List.of(
            new Measurement(2001, 0.5, true),
            new Measurement(2002, 0.9, false),
            new Measurement(2003, 0.3, false),
            new Measurement(2004, 0.1, true),
            new Measurement(2005, 0.7, false),
            new Measurement(2006, 0.6, false));

    @Test
    void all_under_the_highest_limit_are_ties() {
        Replaced replaced = ReportingLimits.replace(NITRITE, Rule.HIGHEST_LIMIT);

        assertThat(values(replaced)).containsExactly(0.5, 0.9, 0.5, 0.5, 0.7, 0.6);
        assertThat(replaced.rule()).isEqualTo(Rule.HIGHEST_LIMIT);
    }

    /** By hand: of 15 pairs 3 tie at 0.5, 7 rise and 5 fall; variance (6·5·17 - 3·2·11) / 18. */
    @Test
    void ties_make_no_rank_up() {
        Replaced replaced = ReportingLimits.replace(NITRITE, Rule.HIGHEST_LIMIT);

        var tested = (MannKendall.Result.Tested) MannKendall.test(replaced.series(), 0.95);

        assertThat(tested.score().score()).isEqualTo(2);
        assertThat(tested.score().variance()).isEqualTo(444 / 18.0);
        assertThat(tested.exactP()).isEmpty();
    }

    @Test
    void half_the_limit_stands_for_what_is_below_it() {
        Replaced replaced = ReportingLimits.replace(NITRITE, Rule.HALF_LIMIT);

        assertThat(values(replaced)).containsExactly(0.25, 0.9, 0.3, 0.05, 0.7, 0.6);
        assertThat(replaced.rule()).isEqualTo(Rule.HALF_LIMIT);
    }

    @Test
    void without_limits_nothing_changes() {
        List<Measurement> measured = NITRITE.stream()
                .map(m -> new Measurement(m.time(), m.value(), false))
                .toList();

        for (Rule rule : Rule.values()) {
            Replaced replaced = ReportingLimits.replace(measured, rule);
            assertThat(values(replaced)).containsExactly(0.5, 0.9, 0.3, 0.1, 0.7, 0.6);
            assertThat(replaced.censoredShare()).isZero();
        }
    }

    @Test
    void tells_what_share_is_below_and_whether_a_slope_means_anything() {
        List<Measurement> mostlyBelow = List.of(
                new Measurement(2001, 0.1, true),
                new Measurement(2002, 0.1, true),
                new Measurement(2003, 0.1, true),
                new Measurement(2004, 0.4, false),
                new Measurement(2005, 0.5, false));

        Replaced many = ReportingLimits.replace(mostlyBelow, Rule.HIGHEST_LIMIT);
        Replaced few = ReportingLimits.replace(NITRITE, Rule.HIGHEST_LIMIT);

        assertThat(many.censoredShare()).isEqualTo(0.6);
        assertThat(many.slopeMeaningful()).isFalse();
        assertThat(few.slopeMeaningful()).isTrue();
    }

    @Test
    void groundwater_reporting_asks_for_five_values_of_which_four_measured() {
        assertThat(ReportingLimits.replace(NITRITE, Rule.HALF_LIMIT).enoughForGroundwater())
                .isTrue();
        assertThat(ReportingLimits.replace(NITRITE.subList(0, 5), Rule.HALF_LIMIT)
                        .enoughForGroundwater())
                .isFalse();
        assertThat(ReportingLimits.replace(NITRITE.subList(1, 5), Rule.HALF_LIMIT)
                        .enoughForGroundwater())
                .isFalse();
    }

    @Test
    void refuses_what_is_no_concentration() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measurement(2001, Double.NaN, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measurement(2001, -0.1, true));
    }

    private static List<Double> values(Replaced replaced) {
        return replaced.series().stream().map(Observation::value).toList();
    }
}
