package nl.natuurpeil.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.natuurpeil.assessment.area.adapter.file.AreaFile;
import nl.natuurpeil.assessment.area.adapter.kafka.AreaPublished;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.assessment.adapter.kafka.AssessmentChanged;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.AssessmentStatus;
import nl.natuurpeil.assessment.assessment.domain.ConditionLedger;
import nl.natuurpeil.assessment.assessment.domain.Judged;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.adapter.event.ObligationPublished;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.adapter.event.ComplianceChanged;
import nl.natuurpeil.assessment.verdict.domain.Outcome;
import nl.natuurpeil.assessment.verdict.domain.Standing;
import nl.natuurpeil.assessment.verdict.domain.Status;
import nl.natuurpeil.assessment.verdict.domain.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of every event are tested against the same files. */
class EventContractTest {

    private static final Path EVENTS = Path.of("..", "docs", "contracts", "events");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @MethodSource("obligations")
    void every_example_of_an_obligation_can_be_read(Path example) throws IOException {
        var obligation =
                JSON.readValue(example.toFile(), ObligationPublished.class).toObligation();

        assertThat(obligation.article().celex())
                .isEqualTo(JSON.readTree(example.toFile()).at("/article/celex").textValue());
        assertThat(obligation.actors()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no-net-loss, 2030-12-31",
        "increasing-trend, 2030-12-31",
        "index-level-by-date, 2030-12-31 2040-12-31 2050-12-31",
        "class-at-least, 2027-12-22",
        "reverse-then-increase, 2030-12-31",
        "continuous-improvement, ''",
        "k-of-n, ''"
    })
    void the_days_a_rule_names_are_its_deadlines(String example, String days) throws IOException {
        var file = EVENTS.resolve("obligation-published.v1").resolve("examples").resolve(example + ".json");
        var obligation =
                JSON.readValue(file.toFile(), ObligationPublished.class).toObligation();

        assertThat(obligation.deadlines())
                .extracting(LocalDate::toString)
                .containsExactly(
                        Stream.of(days.split(" ")).filter(day -> !day.isEmpty()).toArray(String[]::new));
    }

    static Stream<Path> obligations() throws IOException {
        return examples("obligation-published.v1");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void every_example_of_a_verdict_can_be_read(Path example) throws IOException {
        var verdict = JSON.readValue(example.toFile(), ComplianceChanged.class).toVerdict();

        assertThat(verdict.obligation()).isEqualTo("NHV-11-2a");
        assertThat(verdict.sequence()).isPositive();
    }

    static Stream<Path> verdicts() throws IOException {
        return examples("compliance-changed.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "municipality", "union"})
    void areas_are_told_as_in_the_examples(String example) throws IOException {
        var expected = JSON.readTree(example("area-published.v1", example).toFile());
        var area = new AreaFile()
                .read().stream()
                        .filter(one -> one.code().equals(expected.get("code").textValue()))
                        .findFirst()
                        .orElseThrow();

        var told = JSON.valueToTree(AreaPublished.from(new AreaVersion(area, 1, Fixtures.MOMENT)));

        assertThat(told).isEqualTo(expected);
        assertValid(told, "area-published.v1");
    }

    @Test
    void all_areas_that_come_with_the_service_are_valid() {
        assertThat(new AreaFile().read())
                .allSatisfy(area -> assertValid(
                        JSON.valueToTree(AreaPublished.from(new AreaVersion(area, 1, Fixtures.MOMENT))),
                        "area-published.v1"));
    }

    @Test
    void assessments_are_told_as_in_the_examples() throws IOException {
        var obligation = JSON.readValue(
                        example("obligation-published.v1", "no-net-loss").toFile(), ObligationPublished.class)
                .toObligation();
        var first = followed(obligation, List.of(new Judged(obligation, null)), 1);
        var changed = followed(obligation, List.of(new Judged(obligation, onTrack())), 2);

        assertAsExample(first, "first");
        assertAsExample(changed, "changed");
    }

    private static Verdict onTrack() {
        return new Verdict(
                "0199c9f0-7b10-7d02-8a4e-33d1f6a4c201",
                "NHV-8-1b",
                1,
                "art. 8(1)",
                "GM0855",
                Standing.INDICATIVE,
                Outcome.PASS,
                Status.ON_TRACK,
                new Label("op koers", "on track"),
                new Label("omdat", "because"),
                true,
                Fixtures.MOMENT,
                1);
    }

    private static AssessmentState followed(Obligation obligation, List<Judged> judged, int version) {
        var ledger = new ConditionLedger(List.of(), Fixtures.MOMENT);
        judged.forEach(ledger::follow);
        var assessment = new Assessment(
                UUID.fromString("0199c9f0-9d20-7c33-b1aa-7e0d2a6f4401"),
                "GM0855",
                AssessmentStatus.MAPPING,
                LocalDate.parse("2026-11-23"),
                null,
                Fixtures.MOMENT);
        return new AssessmentState(assessment, version, ledger.current());
    }

    private static void assertAsExample(AssessmentState state, String example) throws IOException {
        JsonNode told = JSON.valueToTree(AssessmentChanged.from(state));
        assertThat(told)
                .isEqualTo(
                        JSON.readTree(example("assessment-changed.v1", example).toFile()));
        assertValid(told, "assessment-changed.v1");
    }

    private static void assertValid(JsonNode data, String event) {
        try {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(EVENTS.resolve(event).resolve("schema.json")), InputFormat.JSON);
            assertThat(schema.validate(data.toString(), InputFormat.JSON)).isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path example(String event, String name) {
        return EVENTS.resolve(event).resolve("examples").resolve(name + ".json");
    }

    private static Stream<Path> examples(String event) throws IOException {
        try (var files = Files.list(EVENTS.resolve(event).resolve("examples"))) {
            return files.sorted().toList().stream();
        }
    }
}
