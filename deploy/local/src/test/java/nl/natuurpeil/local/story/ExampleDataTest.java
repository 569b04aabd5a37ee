package nl.natuurpeil.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExampleDataTest {

    @Test
    void the_last_year_of_the_real_series_is_kept_for_the_main_job() {
        assertThat(ExampleData.lastYear().localId()).isEqualTo("sdg_15_61-2024");
        assertThat(ExampleData.lastYear().value()).isEqualTo(new BigDecimal("52.65"));
        assertThat(ExampleData.beforehand()).hasSize(33 + 32).doesNotContain(ExampleData.lastYear());
    }

    @Test
    void keys_are_never_used_twice() {
        assertThat(ExampleData.beforehand())
                .extracting(ExampleMeasurement::localId)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_nobody_measured_says_so() {
        assertThat(ExampleData.beforehand())
                .filteredOn(row -> row.dataset().startsWith("voorbeeld-"))
                .hasSize(32)
                .allSatisfy(row -> assertThat(row.note()).isEqualTo("voorbeelddata, geen meting"));
    }
}
