package nl.natuurpeil.trend.kendall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.natuurpeil.trend.Observation;
import org.junit.jupiter.api.Test;

class TrendReversalTest {

    private static final double[] RISE_AND_FALL = {5.1, 5.9, 6.2, 7.4, 7.9, 9.2, 9.6, 9.1, 8.4, 8.2, 6.9, 6.1, 5.8, 4.4
    };

    /**
     * Figures of R 4.2.2: medians of {@code outer(y, y, "-") / outer(x, x, "-")} on both sides of each year, of which 2007
     * leaves the smallest squares; p of {@code I(xc^2)} in {@code lm(y ~ xc + I(xc^2))}.
     */
    @Test
    void finds_the_year_a_rise_turned_into_a_fall() {
        TrendReversal turn = TrendReversal.find(series(RISE_AND_FALL)).orElseThrow();

        assertThat(turn.time()).isEqualTo(2007);
        assertThat(turn.before()).isCloseTo(0.7666666666666669, within(1e-12));
        assertThat(turn.after()).isCloseTo(-0.7666666666666669, within(1e-12));
        assertThat(turn.residualSquares()).isCloseTo(0.9133333333330969, within(1e-9));
        assertThat(turn.quadraticP()).isCloseTo(1.483049347445968e-07, within(1e-15));
    }

    @Test
    void the_order_of_values_does_not_matter() {
        List<Observation> shuffled = new ArrayList<>(series(RISE_AND_FALL));
        Collections.reverse(shuffled);

        assertThat(TrendReversal.find(shuffled)).isEqualTo(TrendReversal.find(series(RISE_AND_FALL)));
    }

    @Test
    void a_steady_rise_has_none() {
        double[] rise = new double[12];
        for (int i = 0; i < rise.length; i++) {
            rise[i] = 3 + 0.4 * i + 0.01 * (i % 3);
        }

        assertThat(TrendReversal.find(series(rise))).isEmpty();
    }

    @Test
    void fewer_than_ten_values_have_none() {
        double[] nine = {1, 2, 3, 4, 5, 4, 3, 2, 1};

        assertThat(TrendReversal.find(series(nine))).isEmpty();
    }

    @Test
    void values_of_one_time_make_no_side() {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            series.add(new Observation(2001, i));
            series.add(new Observation(2002 + i, -i));
        }

        assertThat(TrendReversal.find(series)).isEmpty();
    }

    @Test
    void refuses_values_that_are_no_number() {
        List<Observation> series = new ArrayList<>(series(RISE_AND_FALL));
        series.add(new Observation(2015, Double.NaN));

        assertThatIllegalArgumentException().isThrownBy(() -> TrendReversal.find(series));
    }

    private static List<Observation> series(double[] values) {
        List<Observation> series = new ArrayList<>();
        for (double value : values) {
            series.add(new Observation(2001 + series.size(), value));
        }
        return series;
    }
}
