package nl.natuurpeil.monitoring.compliance.domain;

import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.evidence;
import static nl.natuurpeil.monitoring.compliance.domain.EvidenceFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.ClassAggregation;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;
import nl.natuurpeil.monitoring.reference.domain.Exclusion.MoreThan;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in docs/contracts/legal-test-vectors against the code that judges. */
class LegalVectorsTest {

    private static final Path VECTORS = Path.of("..", "docs", "contracts", "legal-test-vectors");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DEADLINE = LocalDate.of(2030, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @MethodSource("boundaries")
    void equality_passes_where_the_law_says_so(JsonNode vector) {
        var obligation = new Obligation(
                "vector",
                1,
                "NHV",
                "art. 8",
                new Label("vector", "vector"),
                new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL),
                rule(vector));
        double before = vector.path("baseline").asDouble(100);
        var evidence = evidence(
                "vector", year(2024, before), year(2029, vector.get("value").asDouble()));

        var judgement = Judge.judge(obligation, Input.of(List.of(evidence), List.of(), List.of(), "NL01", BEFORE));

        assertThat(judgement.outcome()).isEqualTo(outcome(vector));
    }

    @ParameterizedTest
    @MethodSource("kOfN")
    void k_of_n_is_the_answer_no_unknown_part_can_change(JsonNode vector) {
        assertThat(Counting.outcome(vector.get("k").asInt(), outcomes(vector.get("parts"))))
                .isEqualTo(outcome(vector));
    }

    @ParameterizedTest
    @MethodSource("everyArea")
    void every_area_must_be_met(JsonNode vector) {
        assertThat(Counting.all(outcomes(vector.get("areas")))).isEqualTo(outcome(vector));
    }

    @ParameterizedTest
    @MethodSource("oneOutAllOut")
    void the_lowest_element_decides(JsonNode vector) {
        var scale = new ClassScale(List.of("slecht", "ontoereikend", "matig", "goed", "zeer-goed"));

        var whole = WholeClass.of(ClassAggregation.ONE_OUT_ALL_OUT, scale, classes(vector.get("elements")));

        assertThat(whole.code().orElse(null)).isEqualTo(text(vector.get("class")));
        assertThat(whole.provisional()).isEqualTo(vector.get("provisional").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("conservationStatus")
    void the_worst_parameter_decides(JsonNode vector) {
        var scale = new ClassScale(List.of("U2", "U1", "FV"));

        var whole = WholeClass.of(ClassAggregation.CONSERVATION_STATUS, scale, classes(vector.get("parameters")));

        assertThat(whole.code().orElse("XX")).isEqualTo(vector.get("status").asText());
    }

    @ParameterizedTest
    @MethodSource("exclusion")
    void an_area_is_left_out_above_both_shares_only(JsonNode vector) {
        var exclusion = new Exclusion("art. 8(1)", List.of(new MoreThan("green", 45), new MoreThan("canopy", 10)));
        Map<String, Double> shares = new HashMap<>();
        shares.put("green", vector.get("greenPercent").asDouble());
        if (!vector.get("canopyPercent").isNull()) {
            shares.put("canopy", vector.get("canopyPercent").asDouble());
        }

        assertThat(exclusion.leavesOut(shares)).isEqualTo(vector.get("leftOut").asBoolean());
    }

    private static Rule rule(JsonNode vector) {
        var level = BigDecimal.valueOf(vector.path("level").asDouble());
        var milestones = List.of(new Milestone(DEADLINE, level));
        var baseline = new Baseline.OfYear(2024);
        var type = vector.get("rule").asText();
        return switch (type) {
            case "NO_NET_LOSS" -> new Rule.NoNetLoss("vector", baseline, DEADLINE);
            case "INCREASING_TREND" ->
                new Rule.IncreasingTrend("vector", baseline, LocalDate.of(2024, 8, 18), DEADLINE, null);
            case "INDEX_LEVEL_BY_DATE" -> new Rule.IndexLevelByDate("vector", baseline, milestones);
            case "AREA_SHARE_BY_DATE" ->
                new Rule.AreaShareByDate("vector", new Label("gebied", "area"), null, milestones, null);
            default -> throw new IllegalArgumentException("no rule for " + type);
        };
    }

    private static Outcome outcome(JsonNode vector) {
        return Outcome.valueOf(vector.get("outcome").asText());
    }

    private static List<Outcome> outcomes(JsonNode parts) {
        return elements(parts).map(part -> Outcome.valueOf(part.asText())).toList();
    }

    private static List<Optional<String>> classes(JsonNode codes) {
        return elements(codes)
                .map(LegalVectorsTest::text)
                .map(Optional::ofNullable)
                .toList();
    }

    private static @Nullable String text(JsonNode code) {
        return code.isNull() ? null : code.asText();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<JsonNode> boundaries() {
        return vectors("boundaries");
    }

    private static Stream<JsonNode> kOfN() {
        return vectors("k-of-n");
    }

    private static Stream<JsonNode> everyArea() {
        return vectors("every-area");
    }

    private static Stream<JsonNode> exclusion() {
        return vectors("exclusion");
    }

    private static Stream<JsonNode> oneOutAllOut() {
        return vectors("one-out-all-out");
    }

    private static Stream<JsonNode> conservationStatus() {
        return vectors("conservation-status");
    }

    private static Stream<JsonNode> vectors(String file) {
        try {
            return elements(
                    JSON.readTree(VECTORS.resolve(file + ".json").toFile()).get("vectors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
