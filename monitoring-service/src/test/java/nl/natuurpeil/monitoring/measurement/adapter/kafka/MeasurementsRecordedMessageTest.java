package nl.natuurpeil.monitoring.measurement.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Change;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Kind;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of measurements, against its contract. */
class MeasurementsRecordedMessageTest {

    private static final Path CONTRACT = Path.of("..", "docs", "contracts", "events", "measurements-recorded.v1");
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final UUID ID = UUID.fromString("0199c9f0-5c3e-7a41-9d55-0c6a5be8f201");
    private static final SeriesKey BUTTERFLIES = SeriesKey.of("grassland-butterfly-index", "EU", "eurostat-sdg-15-61");
    private static final SeriesKey PHOSPHORUS = new SeriesKey(
            null,
            new AquoIdentification("CONCTTE", "Ptot", null, "mg/l", "nf", "OW", null),
            null,
            new MonitoringPoint("NL80", "EIJSDPTN"),
            "voorbeeld-water");

    @Test
    void a_year_of_an_indicator_is_told_as_the_example_says() throws IOException {
        var year = Span.of(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        var said = said("NL27", "sdg_15_61-2024", BUTTERFLIES, year, new BigDecimal("52.65"), null);
        var change = new Change(Kind.RECORDED, ID, "NL27", "sdg_15_61-2024", null, said);

        var message = written(change(BUTTERFLIES, "{index}", "NL27", year, List.of(change)));

        assertThat(JSON.readTree(message))
                .isEqualTo(JSON.readTree(
                        Files.readString(CONTRACT.resolve("examples").resolve("one.json"))));
        assertThat(faults(message)).isEmpty();
    }

    @Test
    void a_correction_and_a_withdrawal_at_a_point_keep_to_the_contract() throws IOException {
        var moment = Span.at(Instant.parse("2025-03-04T09:30:00Z"));
        var said = said("NL80", "2025-77", PHOSPHORUS, moment, new BigDecimal("0.05"), Limit.BELOW);
        var changes = List.of(
                new Change(Kind.CORRECTED, ID, "NL80", "2025-77", UUID.randomUUID(), said),
                new Change(Kind.REMOVED, ID, "NL80", "2025-78", null, null));

        var message = written(change(PHOSPHORUS, "mg/l", "NL80", moment, changes));

        assertThat(faults(message)).isEmpty();
        assertThat(message)
                .contains("\"limit\":\"<\"")
                .doesNotContain("\"area\"")
                .doesNotContain("\"from\"");
    }

    @Test
    void many_and_large_ones_are_told_by_reference_and_fit_an_event() throws IOException {
        var moment = Span.at(Instant.parse("2025-03-04T09:30:00Z"));
        for (int length : List.of(200, 400)) {
            var text = "\"".repeat(length);
            var said = said(text, text, PHOSPHORUS, moment, BigDecimal.ONE, null);
            var one = new Change(Kind.CORRECTED, ID, text, text, ID, said);
            for (int count : List.of(1, 11, 12, 20, 21, 100)) {
                var message = written(change(PHOSPHORUS, "mg/l", text, moment, Collections.nCopies(count, one)));

                assertThat(faults(message)).isEmpty();
                assertThat(message.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64 * 1024);
                assertThat(message.contains("reference")).isEqualTo(count > (length == 200 ? 20 : 11));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one.future", "several", "by-reference", "corrected"})
    void the_examples_keep_to_the_contract(String name) throws IOException {
        assertThat(faults(Files.readString(CONTRACT.resolve("examples").resolve(name + ".json"))))
                .isEmpty();
    }

    private static SentMeasurement said(
            String namespace, String localId, SeriesKey series, Span span, BigDecimal value, @Nullable Limit limit) {
        return new SentMeasurement(
                namespace, localId, series, span, value, null, limit, null, Status.UNCHECKED, null, Details.NONE);
    }

    private static SeriesChange change(
            SeriesKey series, String unit, String organisation, Span reach, List<Change> changes) {
        return new SeriesChange(
                "0199c9f0-5c3e-7a41-9d55-0c6a5be8f200",
                series,
                unit,
                organisation,
                Instant.parse("2026-11-23T10:15:30.125Z"),
                reach,
                changes,
                null);
    }

    private static String written(SeriesChange change) throws JsonProcessingException {
        return JSON.writeValueAsString(MeasurementsRecordedMessage.from(change));
    }

    private static Iterable<?> faults(String message) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACT.resolve("schema.json")), InputFormat.JSON);
        return schema.validate(message, InputFormat.JSON);
    }
}
