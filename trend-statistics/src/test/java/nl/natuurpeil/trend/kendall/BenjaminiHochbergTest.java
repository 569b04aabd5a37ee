package nl.natuurpeil.trend.kendall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    private static final double[] P = {0.012, 0.0004, 0.30, 0.041, 0.012, 0.75, 0.049, 0.0021, 1};

    /** R 4.2.2: {@code p.adjust(p, "BH")}. */
    @Test
    void equals_p_adjust_of_R() {
        double[] expected = {0.027, 0.0036, 0.38571428571428573, 0.0735, 0.027, 0.84375, 0.0735, 0.00945, 1};

        assertThat(BenjaminiHochberg.adjust(P)).containsExactly(expected, within(1e-15));
    }

    @Test
    void finds_what_stays_below_the_rate() {
        assertThat(BenjaminiHochberg.discoveries(P, 0.05))
                .containsExactly(true, true, false, false, true, false, false, true, false);
    }

    @Test
    void one_series_needs_no_adjustment_and_none_gives_none() {
        assertThat(BenjaminiHochberg.adjust(new double[] {0.04})).containsExactly(0.04);
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    @Test
    void refuses_what_is_no_probability() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {0.5, wrong}))
                    .withMessageContaining(Double.toString(wrong));
        }
    }

    @Property(tries = 100)
    void adjusting_keeps_the_order_and_never_helps(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> values) {
        double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();

        double[] adjusted = BenjaminiHochberg.adjust(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], 1.0);
        }
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        assertThat(BenjaminiHochberg.adjust(sorted)).isSorted();
    }
}
