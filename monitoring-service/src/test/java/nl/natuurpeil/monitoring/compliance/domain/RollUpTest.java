package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Incomplete;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import org.junit.jupiter.api.Test;

class RollUpTest {

    @Test
    void a_total_takes_every_part() {
        var rollUp = RollUp.sum(
                List.of("GM1", "GM2"),
                Map.of(
                        "GM1", List.of(year(2024, 10), year(2025, 11)),
                        "GM2", List.of(year(2024, 20))));

        assertThat(rollUp.values()).extracting(Value::value).containsExactly(30.0);
        assertThat(rollUp.incomplete()).extracting(Incomplete::missingAreas).containsExactly(List.of("GM2"));
    }

    @Test
    void a_total_names_the_measurements_of_all_parts() {
        var rollUp = RollUp.sum(
                List.of("GM1", "GM2"), Map.of("GM1", List.of(year(2024, 10)), "GM2", List.of(year(2024, 20))));

        assertThat(rollUp.values().getFirst().measurements()).hasSize(2);
    }

    @Test
    void an_area_that_is_left_out_drops_out_of_every_year_and_makes_no_loss() {
        var values = Map.of(
                "GM1", List.of(year(2024, 10), year(2030, 10)),
                "GM2", List.of(year(2024, 20), year(2030, 5)));

        var rollUp = RollUp.sum(List.of("GM1"), values);

        assertThat(rollUp.values()).extracting(Value::value).containsExactly(10.0, 10.0);
    }
}
