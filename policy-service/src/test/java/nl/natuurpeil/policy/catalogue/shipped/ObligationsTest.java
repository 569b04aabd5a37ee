package nl.natuurpeil.policy.catalogue.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import nl.natuurpeil.policy.catalogue.domain.Evidence;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Scope;
import nl.natuurpeil.policy.rule.domain.AreaShareByDate;
import nl.natuurpeil.policy.rule.domain.ClassAtLeast;
import nl.natuurpeil.policy.rule.domain.IndexLevelByDate;
import nl.natuurpeil.policy.rule.domain.KOfN;
import nl.natuurpeil.policy.rule.domain.LevelByDate;
import nl.natuurpeil.policy.rule.domain.NoNetLoss;
import nl.natuurpeil.policy.rule.domain.Operator;
import nl.natuurpeil.policy.rule.domain.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every obligation is there with rule, article and certainty, and the values of the law are those of the law. */
class ObligationsTest {

    /** In regulation (EU) 2024/1991; what has letters behind it is judged by those parts. */
    private static final String NATURE_RESTORATION = """
            NHV-1-2 NHV-1-2a NHV-1-2b NHV-1-2c
            NHV-4-1a NHV-4-1b NHV-4-4 NHV-4-7 NHV-4-9 NHV-4-10 NHV-4-11 NHV-4-11a NHV-4-11b NHV-4-12 NHV-4-17
            NHV-4-17a NHV-4-17b
            NHV-5-1 NHV-5-1a NHV-5-1b NHV-5-1c NHV-5-7 NHV-5-7a NHV-5-7b
            NHV-8-1 NHV-8-1a NHV-8-1b NHV-8-2 NHV-8-3
            NHV-9-1 NHV-9-1-eu NHV-9-2 NHV-9-3 NHV-9-4 NHV-10-1
            NHV-11-2 NHV-11-2a NHV-11-2b NHV-11-2c NHV-11-3 NHV-11-4
            NHV-12-2 NHV-12-3 NHV-12-3a NHV-12-3b NHV-12-3c NHV-12-3d NHV-12-3e NHV-12-3f NHV-12-3g NHV-13-1
            NHV-14-5 NHV-15-1 NHV-17 NHV-19 NHV-20-1 NHV-21-1 NHV-21-2""";

    private static final String OTHERS = """
            KRW-1 KRW-1a KRW-1b KRW-2 KRW-3 KRW-3a KRW-3b KRW-3c KRW-3d KRW-4 KRW-5
            NIT-1 NIT-2 NIT-3 NIT-3a NIT-3b NIT-3c
            SML-1 SML-2 SML-2a SML-2b SML-2c SML-2d SML-2e SML-2f SML-3 SML-75
            HR-1 HR-1a HR-1b HR-2 HR-2a HR-2b HR-3 HR-4 VR-1 VR-1a VR-1b
            GBDA-1 EBS-1 WSN-1 KLI-1 KLI-1-2050 KLI-2 KLI-2a KLI-2b BOS-1 NNN-1 GLB-1 GLB-1a GLB-1b
            GIOS-1 GIOS-2 GIOS-3 GIOS-4 GIOS-op GIOS-op-3 GIOS-op-30 GIOS-op-300
            GIOS-alt GIOS-alt-1 GIOS-alt-20 GIOS-alt-300 GIOS-alt-50 GIOS-alt-55 GIOS-alt-laag GIOS-alt-struik GIOS-ex
            GBF-T2 GBF-T3 GBF-T7 GBF-T10 GBF-T12""";

    /** How the sources begin in which the law itself can be read. */
    private static final List<String> OFFICIAL = List.of(
            "Regulation (EU)",
            "Delegated Regulation (EU)",
            "Implementing Decision (EU)",
            "Directive (EU)",
            "COM(",
            "a communication of the Commission, EUR-Lex",
            "EUR-Lex",
            "Omgevingswet, art.",
            "Klimaatwet,");

    @Test
    void every_obligation_is_there() {
        var expected = Stream.of(NATURE_RESTORATION, OTHERS).flatMap(codes -> Stream.of(codes.split("\\s+")));

        assertThat(Shipped.codes(Obligation.class)).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void each_names_its_article_and_says_how_sure_its_rule_and_its_force_are() {
        assertThat(Shipped.all(Obligation.class)).allSatisfy(obligation -> {
            assertThat(obligation.origin().article().law()).isNotBlank();
            assertThat(obligation.evidence()).extracting(Evidence::value).anyMatch(path -> path.startsWith("rule"));
            assertThat(obligation.evidence()).extracting(Evidence::value).contains("bindingLevel");
            assertThat(obligation.carrying().actors()).isNotEmpty();
        });
    }

    @Test
    void none_is_surer_than_its_rule_and_its_force() {
        assertThat(Shipped.all(Obligation.class)).allSatisfy(obligation -> {
            var demand = obligation.evidence().stream()
                    .filter(item ->
                            item.value().startsWith("rule") || item.value().equals("bindingLevel"))
                    .map(Evidence::certainty);

            assertThat(demand)
                    .allSatisfy(certainty -> assertThat(obligation.certainty()).isGreaterThanOrEqualTo(certainty));
        });
    }

    /** The README gives these numbers. */
    @Test
    void how_many_are_how_sure_is_told_in_the_open() {
        Map<Certainty, Long> numbers = Shipped.all(Obligation.class).stream()
                .collect(Collectors.groupingBy(Obligation::certainty, Collectors.counting()));

        assertThat(numbers)
                .containsOnly(
                        entry(Certainty.VERIFIED, 8L),
                        entry(Certainty.FROM_SOURCE, 30L),
                        entry(Certainty.TO_BE_VERIFIED, 93L));
    }

    @Test
    void what_is_called_verified_was_read_in_the_official_text() {
        var sources = Shipped.records()
                .flatMap(record -> record.evidence().stream())
                .filter(item -> item.certainty() == Certainty.VERIFIED)
                .map(Evidence::source)
                .distinct();

        assertThat(sources).isNotEmpty().allMatch(source -> OFFICIAL.stream().anyMatch(source::startsWith));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHV-8-1a", "NHV-8-1b"})
    void towns_lose_no_green_between_2024_and_2030(String code) {
        var rule = Shipped.rule(NoNetLoss.class, code);

        assertThat(rule.baseline().lastDay()).hasToString("Optional[2024-12-31]");
        assertThat(rule.deadline()).hasToString("2030-12-31");
        assertThat(Shipped.one(Obligation.class, code).force().scope()).isEqualTo(Scope.NATIONAL_TOTAL);
    }

    @Test
    void canopy_grows_in_each_town_and_green_in_the_country_as_a_whole() {
        assertThat(Shipped.one(Obligation.class, "NHV-8-2").force().scope()).isEqualTo(Scope.NATIONAL_TOTAL);
        assertThat(Shipped.one(Obligation.class, "NHV-8-3").force().scope()).isEqualTo(Scope.EACH_URBAN_ECOSYSTEM_AREA);
    }

    @ParameterizedTest
    @CsvSource({
        "NHV-4-1a, 2030-12-31 30",
        "NHV-4-1b, 2040-12-31 60 2050-12-31 90",
        "NHV-4-4, 2030-12-31 30 2040-12-31 60 2050-12-31 100",
        "NHV-5-1a, 2030-12-31 30",
        "NHV-11-4, 2030-12-31 30 2040-12-31 40 2050-12-31 50",
        "WSN-1, 2025-12-31 40 2030-12-31 50 2035-12-31 74",
        "GBDA-1, 2030-12-31 5 2050-12-31 10",
        "EBS-1, 2030-12-31 10",
        "SML-75, 2030-12-31 75",
    })
    void shares_of_an_area_rise_as_the_source_says(String code, String milestones) {
        assertThat(Shipped.rule(AreaShareByDate.class, code).milestones().stream()
                        .map(milestone ->
                                milestone.by() + " " + milestone.atLeast().toPlainString()))
                .isEqualTo(pairs(milestones));
    }

    @Test
    void of_the_restored_peat_a_quarter_is_rewetted_by_2030_and_then_a_third() {
        var nested = Objects.requireNonNull(
                Shipped.rule(AreaShareByDate.class, "NHV-11-4").nested());

        assertThat(nested.milestones())
                .extracting(part -> part.by() + " " + part.fraction())
                .containsExactly("2030-12-31 1/4", "2040-12-31 1/3", "2050-12-31 1/3");
    }

    @Test
    void less_is_owed_where_the_law_says_so() {
        var commonTypes = Shipped.one(Obligation.class, "NHV-4-1b").relief().derogations();
        var peat = Shipped.one(Obligation.class, "NHV-11-4").relief().derogations();

        assertThat(commonTypes).singleElement().satisfies(derogation -> {
            assertThat(derogation.article()).isEqualTo("art. 4(2)");
            assertThat(derogation.milestones().getLast().atLeast()).isEqualByComparingTo("80");
        });
        assertThat(peat)
                .hasSize(3)
                .allSatisfy(rule -> assertThat(rule.article()).isEqualTo("art. 11(4)"));
    }

    @Test
    void the_farmland_bird_index_is_100_on_the_first_of_september_2025() {
        var rule = Shipped.rule(IndexLevelByDate.class, "NHV-11-3");

        assertThat(rule.baseline().lastDay()).hasToString("Optional[2025-09-01]");
        assertThat(rule.milestones())
                .extracting(milestone -> milestone.by() + " " + milestone.atLeast())
                .containsExactly("2030-12-31 110", "2040-12-31 120", "2050-12-31 130");
    }

    @ParameterizedTest
    @CsvSource({"NHV-8-1, 2", "NHV-11-2, 2", "NHV-12-3, 6", "KRW-1, 2", "GIOS-op, 3"})
    void of_several_so_many_must_be_met(String code, int k) {
        assertThat(Shipped.rule(KOfN.class, code).k()).isEqualTo(k);
    }

    @ParameterizedTest
    @CsvSource({
        "GIOS-1, AT_LEAST, 30",
        "GIOS-2, AT_LEAST, 3",
        "GIOS-3, AT_MOST, 300",
        "GIOS-4, AT_LEAST, 50",
        "GIOS-op-30, AT_LEAST, 30",
        "GIOS-op-3, AT_LEAST, 3",
        "GIOS-op-300, AT_MOST, 300",
        "GIOS-alt-50, AT_LEAST, 50",
        "GIOS-ex, AT_LEAST, 30",
    })
    void green_norms_are_advice_with_their_known_values(String code, Operator operator, String value) {
        assertThreshold(code, operator, value);
        assertThat(Shipped.one(Obligation.class, code).force().bindingLevel()).isEqualTo(BindingLevel.ADVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "NIT-1, AT_MOST, 50",
        "NIT-2, AT_MOST, 170",
        "KRW-3a, AT_LEAST, 0.6",
        "KRW-3b, AT_LEAST, 0.6",
        "KRW-3c, AT_LEAST, 0.6",
        "KRW-3d, AT_LEAST, 0.6",
    })
    void water_is_held_to_its_thresholds(String code, Operator operator, String value) {
        assertThreshold(code, operator, value);
    }

    @Test
    void water_bodies_are_good_by_the_end_of_the_third_period() {
        var rule = Shipped.rule(ClassAtLeast.class, "KRW-1a");

        assertThat(rule.atLeast()).isEqualTo("goed");
        assertThat(rule.by()).hasToString("2027-12-22");
    }

    @ParameterizedTest
    @CsvSource({"KLI-1, 2030-12-31 55", "BOS-1, 2030-12-31 37000", "NNN-1, 2027-12-31 80000"})
    void levels_are_reached_by_their_day(String code, String milestone) {
        assertThat(Shipped.rule(LevelByDate.class, code).milestones())
                .extracting(level -> level.by() + " " + level.value().toPlainString())
                .containsExactly(milestone);
    }

    private static void assertThreshold(String code, Operator operator, String value) {
        var rule = Shipped.rule(Threshold.class, code);

        assertThat(rule.operator()).isEqualTo(operator);
        assertThat(rule.value()).isEqualByComparingTo(value);
    }

    /** Dates with their values, told as one line. */
    private static List<String> pairs(String line) {
        return Stream.of(line.split(" (?=\\d{4}-)")).toList();
    }
}
