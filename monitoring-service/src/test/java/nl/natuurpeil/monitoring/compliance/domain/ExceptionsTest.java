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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.natuurpeil.monitoring.compliance.domain.Judge.Input;
import nl.natuurpeil.monitoring.compliance.domain.Judgement.Relieved;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut.Share;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Derogation;
import nl.natuurpeil.monitoring.reference.domain.Derogation.Granted;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;
import nl.natuurpeil.monitoring.reference.domain.Exclusion.MoreThan;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Obligation.Relief;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Areas left out of a total, derogations and excuses, by the files in docs/contracts/legal-test-vectors. */
class ExceptionsTest {

    private static final Path VECTORS = Path.of("..", "docs", "contracts", "legal-test-vectors");
    private static final Label LABEL = new Label("proef", "test");
    private static final LocalDate BY = LocalDate.of(2040, 12, 31);
    private static final Exclusion GREEN_TOWNS =
            new Exclusion("art. 8(1)", List.of(new MoreThan("green", 45), new MoreThan("canopy", 10)));

    @ParameterizedTest
    @MethodSource("totals")
    void what_is_left_out_drops_out_of_every_year(JsonNode vector) {
        var evidence = total(vector.get("areas"));
        var rule = new Rule.NoNetLoss("hectares", new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));
        var obligation = obligation(rule, new Relief(List.of(GREEN_TOWNS), List.of()));

        var judgement = judge(obligation, evidence, LocalDate.of(2029, 1, 1));

        assertThat(evidence.values())
                .extracting(Evidence.Value::value)
                .containsExactly(
                        vector.get("baseline").asDouble(), vector.get("later").asDouble());
        assertThat(judgement.outcome())
                .isEqualTo(Outcome.valueOf(vector.get("outcome").asText()));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void who_is_left_out_and_whose_shares_are_unknown_is_told(JsonNode vector) {
        var evidence = total(vector.get("areas"));
        var rule = new Rule.NoNetLoss("hectares", new Baseline.OfYear(2024), LocalDate.of(2030, 12, 31));

        var judgement = judge(
                obligation(rule, new Relief(List.of(GREEN_TOWNS), List.of())), evidence, LocalDate.of(2029, 1, 1));

        boolean isOut = vector.get("baseline").asDouble() == 100;
        boolean unknown = vector.get("areas").get(1).get("green").isNull();
        assertThat(judgement.reason().nl().contains("Buiten het totaal blijven, in elk jaar, 1 gebied(en)"))
                .isEqualTo(isOut);
        assertThat(judgement.missing().stream().anyMatch(missing -> missing.nl().contains("(GM1)")))
                .isEqualTo(unknown);
    }

    @ParameterizedTest
    @MethodSource("derogations")
    void a_failure_under_a_derogation_is_told_as_such_and_never_as_a_pass(JsonNode vector) {
        var obligation = obligation(share(), new Relief(List.of(), List.of(derogation(vector))));
        var evidence = evidence("hectares", year(2040, vector.get("share").asDouble()));

        var judgement = judge(obligation, evidence, LocalDate.of(2041, 1, 1));

        var outcome = Outcome.valueOf(vector.get("outcome").asText());
        assertThat(judgement.outcome()).isEqualTo(outcome);
        assertThat(judgement.status()).isEqualTo(outcome == Outcome.FAIL ? Status.MISSED : Status.SATISFIED);
        assertThat(judgement.relieved()).hasSize(vector.get("relieved").asBoolean() ? 1 : 0);
        assertThat(judgement.relieved().stream().map(Relieved::instead).map(String::valueOf))
                .allMatch(vector.get("instead").asText()::equals);
        assertThat(judgement.reason().nl().contains("te veel heide"))
                .isEqualTo(vector.get("relieved").asBoolean() && outcome == Outcome.FAIL);
    }

    private static Judgement judge(Obligation obligation, Evidence evidence, LocalDate moment) {
        return Judge.judge(obligation, Input.of(List.of(evidence), List.of(), List.of(), "NL01", moment));
    }

    private static Evidence total(JsonNode areas) {
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        Map<String, Map<String, Share>> shares = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            measured.put("GM" + i, List.of(measured(2024, area.get("baseline")), measured(2028, area.get("later"))));
            for (var share : List.of("green", "canopy")) {
                if (!area.get(share).isNull()) {
                    shares.computeIfAbsent(share, _ -> new HashMap<>())
                            .put("GM" + i, new Share(area.get(share).asDouble(), false));
                }
            }
        }
        var known = new Areas(Stream.concat(
                        Stream.of(new Area("NL01", Area.Kind.COUNTRY, LABEL, List.of())),
                        measured.keySet().stream()
                                .map(code -> new Area(code, Area.Kind.MUNICIPALITY, LABEL, List.of("NL01"))))
                .toList());
        var leftOut = LeftOut.of(GREEN_TOWNS, known.leavesOf("NL01"), shares);
        return new Gathering(
                        hectares(),
                        known,
                        (_, codes) -> {
                            var found = new LinkedHashMap<>(measured);
                            found.keySet().retainAll(codes);
                            return found;
                        },
                        leftOut)
                .of("NL01")
                .orElseThrow();
    }

    private static Measured measured(int year, JsonNode value) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Measured(period, value.asDouble(), null, null, null, new UUID(0, year));
    }

    private static Indicator hectares() {
        return new Indicator(
                "hectares",
                1,
                LABEL,
                "har",
                Better.HIGHER,
                Aggregation.SUM,
                List.of(new Dataset("d", LABEL, false)),
                null,
                null,
                null);
    }

    private static Rule share() {
        return new Rule.AreaShareByDate(
                "hectares", LABEL, null, List.of(new Milestone(BY, new BigDecimal("60"))), null);
    }

    private static Derogation derogation(JsonNode vector) {
        var kind = Derogation.Kind.valueOf(vector.get("kind").asText());
        var until = vector.get("until").isNull()
                ? null
                : LocalDate.parse(vector.get("until").asText());
        var granted = new Granted(
                vector.get("area").isNull() ? null : vector.get("area").asText(),
                LocalDate.of(2026, 9, 1),
                until,
                new Label("te veel heide", "too much heath"),
                "natuurplan, par. 3");
        var milestones = kind == Derogation.Kind.DEROGATION
                ? List.of(new Milestone(BY, new BigDecimal("53.33")))
                : List.<Milestone>of();
        return new Derogation(kind, "art. 4(2)", LABEL, milestones, List.of(granted));
    }

    private static Obligation obligation(Rule rule, Relief relief) {
        var force = new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL);
        return new Obligation("o", 1, "NHV", "art. 4", LABEL, force, rule, relief);
    }

    private static Stream<JsonNode> totals() {
        return vectors("exclusion-totals");
    }

    private static Stream<JsonNode> derogations() {
        return vectors("derogation");
    }

    private static Stream<JsonNode> vectors(String file) {
        try {
            var vectors =
                    new ObjectMapper().readTree(VECTORS.resolve(file + ".json").toFile());
            return StreamSupport.stream(vectors.get("vectors").spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
