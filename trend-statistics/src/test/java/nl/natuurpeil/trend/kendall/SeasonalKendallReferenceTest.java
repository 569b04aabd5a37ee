package nl.natuurpeil.trend.kendall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonalKendallReferenceTest {

    private final Closeness close = new Closeness(1e-10, 1e-3);

    static Stream<JsonNode> cases() {
        return Reference.cases("seasonal");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalsTheReference(JsonNode example) {
        JsonNode expected = example.get("reference");
        var result = (SeasonalKendall.Result.Tested) SeasonalKendall.test(series(example), 0.95);
        for (int s = 0; s < expected.get("seasons").size(); s++) {
            SeasonalKendall.Season season = result.seasons().get(s);
            assertThat(season.season()).isEqualTo(expected.get("seasons").get(s).intValue());
            assertThat(season.score().n())
                    .isEqualTo(expected.get("n_by_season").get(s).intValue());
            assertThat(season.score().score())
                    .isEqualTo(expected.get("S_by_season").get(s).longValue());
            close.check(
                    "var",
                    season.score().variance(),
                    expected.get("varS_by_season").get(s));
        }
        assertThat(result.independent().n()).isEqualTo(expected.get("n").intValue());
        assertThat(result.independent().score()).isEqualTo(expected.get("S").longValue());
        close.check("var", result.independent().variance(), expected.get("varS"));
        close.check("z", result.independent().z(), expected.get("z"));
        close.check("p", result.independent().p(), expected.get("p"));
        close.check("slope", result.slopes().slope(), expected.get("slope"));
        assertThat(result.slopes().pairs()).isEqualTo(expected.get("n_slopes").intValue());
        JsonNode interval = expected.get("ci95_gilbert");
        assertThat(result.interval().isPresent()).isEqualTo(interval.hasNonNull("lo"));
        result.interval().ifPresent(bounds -> {
            close.check("lower", bounds.lower(), interval.get("lo"));
            close.check("upper", bounds.upper(), interval.get("hi"));
        });
        close.check("het", result.heterogeneity().chiSquared(), expected.get("heterogeneity_chi2"));
        close.check("het p", result.heterogeneity().p(), expected.get("heterogeneity_p"));
        close.check("dependent", result.dependentVariance(), expected.get("varS_hirsch_slack"));
        close.check("dependent z", result.dependentZ(), expected.get("z_hirsch_slack"));
        close.check("dependent p", result.dependentP(), expected.get("p_hirsch_slack"));
    }

    private static List<SeasonalObservation> series(JsonNode example) {
        return Reference.rows(example.get("data").textValue()).stream()
                .filter(row -> row.containsKey("value"))
                .map(row -> new SeasonalObservation(
                        Integer.parseInt(Reference.field(row, "year")),
                        Integer.parseInt(Reference.field(row, "season")),
                        Double.parseDouble(Reference.field(row, "value"))))
                .toList();
    }
}
