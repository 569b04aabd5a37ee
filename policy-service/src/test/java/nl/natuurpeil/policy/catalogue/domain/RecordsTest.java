package nl.natuurpeil.policy.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.Records;
import nl.natuurpeil.policy.content.domain.Label;
import org.junit.jupiter.api.Test;

/** Records that would mislead can't be made. */
class RecordsTest {

    private static final Label LABEL = new Label("tekst", "text");

    @Test
    void a_record_is_as_certain_as_its_least_certain_value() {
        var evidence = List.of(
                new Evidence("a", Certainty.VERIFIED, "law", null),
                new Evidence("b", Certainty.TO_BE_VERIFIED, "memory", null),
                new Evidence("c", Certainty.FROM_SOURCE, "report", null));

        assertThat(Evidence.weakest(evidence)).isEqualTo(Certainty.TO_BE_VERIFIED);
        assertThat(Evidence.weakest(List.of())).isEqualTo(Certainty.TO_BE_VERIFIED);
    }

    @Test
    void who_acts_never_weakens_how_sure_the_demand_is() {
        var obligation = Records.obligation(
                "OB",
                "canopy",
                List.of(
                        new Evidence("rule", Certainty.VERIFIED, "law", null),
                        new Evidence("actors", Certainty.FROM_SOURCE, "report", null)));

        assertThat(obligation.certainty()).isEqualTo(Certainty.VERIFIED);
    }

    @Test
    void report_and_law_may_differ_only_with_a_remark() {
        assertThatThrownBy(() -> new ArticleReference("art. 1", "32024R1991", "art. 2", true, null))
                .hasMessageContaining("remark");
    }

    @Test
    void example_data_says_so_in_its_label() {
        assertThatThrownBy(() -> new Dataset("d", LABEL, Dataset.Origin.EXAMPLE, "us", null))
                .hasMessageContaining("voorbeelddata, geen meting");
        assertThat(new Dataset("d", LABEL, Dataset.Origin.MEASURED, "CBS", null).licence())
                .isNull();
    }

    @Test
    void a_deadline_is_a_day_or_a_time_but_not_both_or_neither() {
        var day = LocalDate.parse("2030-12-31");
        assertThatThrownBy(() -> new Deadline(LABEL, day, LABEL, "art. 1")).hasMessageContaining("either");
        assertThatThrownBy(() -> new Deadline(LABEL, null, null, "art. 1")).hasMessageContaining("either");
    }

    @Test
    void a_share_of_all_or_less_than_none_is_no_exclusion() {
        assertThatThrownBy(() -> new Exclusion.MoreThan("canopy", BigDecimal.valueOf(100)))
                .hasMessageContaining("100");
        assertThatThrownBy(() -> new Exclusion.MoreThan("canopy", BigDecimal.valueOf(-1)))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Exclusion(LABEL, "art. 8(1)", List.of())).hasMessageContaining("share");
    }

    @Test
    void codes_and_versions_have_a_shape() {
        assertThatThrownBy(() -> Records.indicator("a b", 1)).hasMessageContaining("a b");
        assertThatThrownBy(() -> Records.indicator("a", 0)).hasMessageContaining("at least 1");
    }
}
