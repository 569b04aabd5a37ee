package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.junit.jupiter.api.Test;

/** Regulation (EU) 2024/1991, art. 8(3); the outcomes are in the legal test vectors. */
class EachAreaJudgeTest {

    @Test
    void the_areas_are_counted_and_the_unknown_ones_named() {
        var judgement = judge(
                new Member("NHV-8-3", "GM1", Outcome.PASS, Status.ON_TRACK),
                new Member("NHV-8-3", "GM2", Outcome.FAIL, Status.OUT_OF_SIGHT),
                Member.unknown("NHV-8-3", "GM3"));

        assertThat(judgement.reason().nl())
                .isEqualTo("Alle gebieden moeten voldoen: van de 3 voldoen er 1 wel en 1 niet, en van 1 is te weinig"
                        + " bekend.");
        assertThat(judgement.missing().getFirst().en()).isEqualTo("A verdict on GM3.");
        assertThat(judgement.status()).isEqualTo(Status.OUT_OF_SIGHT);
    }

    @Test
    void an_exempt_area_does_not_count() {
        var judgement = judge(
                new Member("NHV-8-3", "GM1", Outcome.PASS, Status.SATISFIED),
                new Member("NHV-8-3", "GM2", Outcome.UNKNOWN, Status.NOT_APPLICABLE));

        assertThat(judgement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(judgement.status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void no_area_at_all_is_no_pass() {
        assertThat(judge().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judge().status()).isEqualTo(Status.INSUFFICIENT_DATA);
    }

    @Test
    void a_common_aim_is_owed_by_no_country() {
        assertThat(Arrays.stream(Area.Kind.values())
                        .filter(kind -> Standing.of(Scope.EU_COLLECTIVE, kind) == Standing.OWED))
                .containsExactly(Area.Kind.UNION);
        assertThat(Standing.of(Scope.GLOBAL_COLLECTIVE, Area.Kind.COUNTRY)).isEqualTo(Standing.INDICATIVE);
        assertThat(Standing.of(Scope.EACH_URBAN_ECOSYSTEM_AREA, Area.Kind.MUNICIPALITY))
                .isEqualTo(Standing.OWED);
    }

    private static Judgement judge(Member... members) {
        return EachAreaJudge.judge(Scope.EACH_URBAN_ECOSYSTEM_AREA, List.of(members));
    }
}
