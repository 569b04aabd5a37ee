package nl.natuurpeil.trend.trim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.reference.Closeness;
import nl.natuurpeil.trend.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrimBadInputTest {

    /** What each case must answer; cases that are not here must give the totals of the reference. */
    private static final Map<String, Fault> FAULTS = Map.ofEntries(
            Map.entry("duplicate_site_year", Fault.at(FaultCode.DUPLICATE_COUNT, "", "1", 2001)),
            Map.entry("zero_year_m3", Fault.at(FaultCode.NO_POSITIVE_COUNT, "", 2003)),
            Map.entry("year_gap", Fault.at(FaultCode.UNEQUAL_TIME_STEPS, "", 2003)),
            Map.entry("year_all_na_m3", Fault.at(FaultCode.NO_POSITIVE_COUNT, "", 2003)),
            Map.entry("negative_count", Fault.at(FaultCode.NEGATIVE_COUNT, "", "1", 2003)),
            Map.entry("changepoint_out_of_range", Fault.at(FaultCode.CHANGEPOINT_OUT_OF_RANGE, "", 9)),
            Map.entry("changepoint_last_year", Fault.at(FaultCode.CHANGEPOINT_OUT_OF_RANGE, "", 5)),
            Map.entry("stepwise_one_cp", Fault.of(FaultCode.STEPWISE_NEEDS_CHANGEPOINTS, "")),
            Map.entry("base_year_invalid", Fault.at(FaultCode.BASE_YEAR_ABSENT, "", 1990)),
            Map.entry("perfect_fit_od", Fault.of(FaultCode.NO_OVERDISPERSION, "")));

    private final Closeness close = new Closeness(1e-6, 1e-3);

    /** Options that only model 2 has cannot even be asked of another model here. */
    static Stream<JsonNode> cases() {
        return StreamSupport.stream(Reference.json("bad/cases.json").spliterator(), false)
                .filter(node -> !node.get("id").textValue().endsWith("s_model3"))
                .filter(node -> !node.get("id").textValue().equals("stepwise_model3"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersWithACodeOrTotals(JsonNode example) {
        Optional<Fault> expected =
                Optional.ofNullable(FAULTS.get(example.get("id").textValue()));
        TrimResult result = Trim.fit(counts(example), options(example));
        Optional<Fault> fault = fault(result, example);
        assertThat(fault.map(Fault::code)).isEqualTo(expected.map(Fault::code));
        assertThat(fault.map(Fault::site)).isEqualTo(expected.map(Fault::site));
        assertThat(fault.map(Fault::time)).isEqualTo(expected.map(Fault::time));
        assertThat(fault.isPresent() || !example.get("rtrimRefuses").booleanValue())
                .isTrue();
        if (result instanceof TrimFit fit && fault.isEmpty()) {
            JsonNode totals = example.get("totals");
            close.check("imputed", fit.totals().imputed().values(), totals.get("imputed"));
            close.check("se", fit.totals().imputed().standardErrors(), totals.get("se_imputed"));
            close.check("fitted", fit.totals().fitted().values(), totals.get("fitted"));
            close.check("se", fit.totals().fitted().standardErrors(), totals.get("se_fitted"));
            fit.parameters().overdispersion().ifPresent(value -> close.check("sig2", value, example.get("sig2")));
        }
    }

    private static Optional<Fault> fault(TrimResult result, JsonNode example) {
        return switch (result) {
            case TrimResult.Refused(var fault) -> Optional.of(fault);
            case TrimResult.NotConverged notConverged -> Optional.of(notConverged.fault());
            case TrimFit fit ->
                example.has("base")
                                && fit.index(IndexBase.year(example.get("base").intValue()), TotalsKind.IMPUTED)
                                        instanceof IndexResult.Refused(var inBase)
                        ? Optional.of(inBase)
                        : Optional.empty();
        };
    }

    @Test
    void namesSitesWithoutPositiveCounts() {
        JsonNode example = cases().filter(node -> node.get("id").textValue().equals("zero_site"))
                .findFirst()
                .orElseThrow();
        TrimFit fit = (TrimFit) Trim.fit(counts(example), options(example));
        assertThat(fit.droppedSites()).containsExactly("4");
    }

    @Test
    void refusesWhatRtrimOverlooks() {
        List<SiteCount> counts = good();
        assertCode(with(counts, SiteCount.of("a", 2004, Double.POSITIVE_INFINITY)), FaultCode.INFINITE_COUNT);
        assertCode(with(counts, SiteCount.of("a", 2004, 3).weighted(0)), FaultCode.INVALID_WEIGHT);
        assertCode(with(counts, SiteCount.of("a", 2004, 3).weighted(Double.NaN)), FaultCode.INVALID_WEIGHT);
        assertCode(List.of(SiteCount.of("a", 2001, 3)), FaultCode.TOO_FEW_TIMES);
        assertCode(List.of(), FaultCode.NO_DATA);
        assertCode(List.of(SiteCount.of("a", 2001, 0), SiteCount.missing("a", 2002)), FaultCode.NO_DATA);
    }

    @Test
    void refusesSitesAndTimesThatDoNotConnect() {
        List<SiteCount> apart = List.of(
                SiteCount.of("a", 2001, 3),
                SiteCount.of("a", 2002, 4),
                SiteCount.of("b", 2003, 5),
                SiteCount.of("b", 2004, 6));
        assertCode(apart, FaultCode.NOT_ESTIMABLE);
    }

    /** One pair of neighbours differs much, all else fits: no correlation above -1 explains that. */
    @Test
    void givesNoTotalsWhenTheCorrelationRunsOff() {
        List<SiteCount> counts = new ArrayList<>(List.of(SiteCount.of("a", 2001, 5), SiteCount.of("a", 2002, 40)));
        for (String site : List.of("b", "c", "d", "e")) {
            counts.add(SiteCount.of(site, 2001, 10));
            counts.add(SiteCount.of(site, 2003, 10));
        }

        TrimResult result =
                Trim.fit(counts, TrimOptions.of(new TrimModel.NoTimeEffect()).withSerialCorrelation());

        assertThat(result.converged()).isFalse();
        assertThat(result)
                .isInstanceOfSatisfying(
                        TrimResult.NotConverged.class,
                        none -> assertThat(none.lastSerialCorrelation()).isLessThan(-0.99));
    }

    /** Rounding leaves such a slope a speck of information, which must not pass for some. */
    @Test
    void refusesASlopeThatNoSiteSawTwoTimesOf() {
        List<SiteCount> once = List.of(SiteCount.missing("a", 2001), SiteCount.of("a", 2002, 2630));
        List<SiteCount> classSeenOnce = new ArrayList<>();
        for (int year = 2001; year < 2004; year++) {
            classSeenOnce.add(SiteCount.of("a", year, 1194).withCovariates(Map.of("soil", "clay")));
            classSeenOnce.add(SiteCount.of("b", year, 990 + year).withCovariates(Map.of("soil", "clay")));
        }
        classSeenOnce.add(SiteCount.of("c", 2002, 26.7).withCovariates(Map.of("soil", "sand")));
        TrimOptions slope = TrimOptions.of(TrimModel.Linear.oneSlope());

        assertThat(Trim.fit(once, slope))
                .isInstanceOfSatisfying(
                        TrimResult.Refused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo(FaultCode.NOT_ESTIMABLE));
        assertThat(Trim.fit(classSeenOnce, slope.withCovariates(List.of("soil"))))
                .isInstanceOfSatisfying(
                        TrimResult.Refused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo(FaultCode.NOT_ESTIMABLE));
    }

    private static void assertCode(List<SiteCount> counts, FaultCode code) {
        assertThat(Trim.fit(counts, TrimOptions.of(new TrimModel.TimeEffects())))
                .isInstanceOfSatisfying(
                        TrimResult.Refused.class,
                        refused -> assertThat(refused.fault().code()).isEqualTo(code));
    }

    private static List<SiteCount> with(List<SiteCount> counts, SiteCount extra) {
        List<SiteCount> all = new ArrayList<>(counts);
        all.add(extra);
        return all;
    }

    private static List<SiteCount> good() {
        List<SiteCount> counts = new ArrayList<>();
        for (int year = 2001; year < 2004; year++) {
            counts.add(SiteCount.of("a", year, year - 1999));
            counts.add(SiteCount.of("b", year, 7));
        }
        return counts;
    }

    private static List<SiteCount> counts(JsonNode example) {
        return Reference.rows(example.get("data").textValue()).stream()
                .map(row -> TrimCase.count(row, Integer.parseInt(Reference.field(row, "year"))))
                .toList();
    }

    private static TrimOptions options(JsonNode example) {
        List<Integer> points = new ArrayList<>();
        example.path("changepoints").forEach(point -> points.add(point.intValue()));
        TrimModel.Linear linear = points.isEmpty()
                ? TrimModel.Linear.oneSlope()
                : TrimModel.Linear.of(new TrimModel.Changepoints.At(points));
        TrimModel model = example.get("model").intValue() == 3
                ? new TrimModel.TimeEffects()
                : example.get("stepwise").booleanValue() ? linear.refined(TrimModel.Stepwise.DEFAULT) : linear;
        TrimOptions options = TrimOptions.of(model);
        return example.get("overdispersion").booleanValue() ? options.withOverdispersion() : options;
    }
}
