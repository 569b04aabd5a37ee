package nl.natuurpeil.monitoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.intake.application.Defaults;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.junit.jupiter.api.Test;

/** What an operator can have otherwise, and what a request can. */
class ConfiguredChecksTest {

    private static final String CHECKS = "natuurpeil.intake.checks.";
    private static final String CSV = "Meetwaarde.lokaalid;Meetobject.code;Grootheid.code;Eenheid.code;"
            + "Numeriekewaarde;Begindatum;Begintijd\na;P;T;oC;10;2025-10-26;02:30\nb;P;T;oC;10;2025-07-01;02:30\n";

    @Test
    void a_value_outside_an_extra_range_is_quarantined_or_refused_as_configured() {
        var quarantine = Intake.with(Map.of(
                CHECKS + "ranges[0].quantity", "T",
                CHECKS + "ranges[0].lowest", "-2",
                CHECKS + "ranges[0].highest", "35"));
        assertThat(good(quarantine, temperature("35")).status()).isEqualTo(Status.CHECKED);
        assertThat(good(quarantine, temperature("35.5")).status()).isEqualTo(Status.QUARANTINED);

        var reject = Intake.with(Map.of(
                CHECKS + "ranges[0].quantity", "T",
                CHECKS + "ranges[0].highest", "35",
                CHECKS + "ranges[0].outside", "REJECT"));
        assertThat(codes(reject, temperature("35.5"))).containsExactly("outside-range");
        assertThat(good(reject, temperature("-300")).status()).isEqualTo(Status.CHECKED);
    }

    @Test
    void a_range_can_be_of_one_area_of_an_indicator() {
        var intake = Intake.with(Map.of(
                CHECKS + "ranges[0].indicator", "urban-tree-canopy",
                CHECKS + "ranges[0].area", "GM0855",
                CHECKS + "ranges[0].highest", "12000"));
        assertThat(good(intake, canopy("GM0855", "12001")).status()).isEqualTo(Status.QUARANTINED);
        assertThat(good(intake, canopy("NL01", "12001")).status()).isEqualTo(Status.UNCHECKED);
    }

    @Test
    void what_is_below_the_floor_can_be_quarantined_instead_of_refused() {
        assertThat(codes(Intake.asShipped(), canopy("GM0855", "-1"))).containsExactly("outside-range");
        var intake = Intake.with(Map.of(CHECKS + "outside-indicator", "QUARANTINE"));
        assertThat(good(intake, canopy("GM0855", "-1")).status()).isEqualTo(Status.QUARANTINED);
    }

    @Test
    void which_series_may_be_begun_is_configured_by_organisation() {
        var elsewhere = temperature("10").replace("\"NL80\"", "\"NL11\"");
        assertThat(codes(Intake.asShipped(), elsewhere)).containsExactly("new-series");
        var wider = Intake.with(Map.of(CHECKS + "series.organisations.NL80.points", "ANY"));
        assertThat(good(wider, elsewhere).localId()).isEqualTo("a");
        var narrower = Intake.with(Map.of(CHECKS + "series.points", "NONE", CHECKS + "series.areas", "NONE"));
        assertThat(codes(narrower, temperature("10"))).containsExactly("new-series");
        assertThat(codes(narrower, canopy("GM0855", "1"))).containsExactly("new-series");
    }

    @Test
    void sentinels_and_open_lists_are_configured() {
        assertThat(codes(Intake.asShipped(), temperature("-999"))).containsExactly("sentinel");
        var other = Intake.with(Map.of(CHECKS + "sentinels", "-88", CHECKS + "open-vocabularies", "quantities"));
        assertThat(good(other, temperature("-999")).value()).isEqualByComparingTo("-999");
        assertThat(codes(other, temperature("-88.0"))).containsExactly("sentinel");
        var unknown = temperature("1").replace("\"T\"", "\"TT\"");
        assertThat(good(other, unknown).localId()).isEqualTo("a");
        assertThat(codes(Intake.asShipped(), unknown)).containsExactly("unknown-code");
    }

    @Test
    void times_of_files_are_in_the_zone_the_request_says() {
        var winterTime = new Defaults("NL80", "meetnet", ZoneOffset.ofHours(1));
        var rows = Intake.asShipped().rows(stream(CSV), Format.CSV, winterTime);

        assertThat(rows)
                .extracting(row ->
                        row instanceof Row.Good good ? good.measurement().span().begins() : null)
                .containsExactly(Instant.parse("2025-10-26T01:30:00Z"), Instant.parse("2025-07-01T01:30:00Z"));
        assertThat(Intake.asShipped().rows(stream(CSV), Format.CSV, Intake.WATER_AUTHORITY))
                .first()
                .isInstanceOf(Row.Faulty.class);
    }

    @Test
    void a_file_needs_a_dataset() {
        assertThatThrownBy(() -> Intake.asShipped().rows(stream(CSV), Format.CSV, new Defaults("NL80", null)))
                .isInstanceOfSatisfying(
                        UnusableBody.class,
                        problem -> assertThat(problem.faults())
                                .extracting(RowFault::code)
                                .containsExactly("dataset-needed"));
    }

    @Test
    void rows_are_shown_as_they_were_sent() {
        var rows = Intake.asShipped().rows(stream(CSV), Format.CSV, Intake.WATER_AUTHORITY);
        assertThat(rows).extracting(Row::line).first().isEqualTo("a;P;T;oC;10;2025-10-26;02:30");
        assertThat(row(Intake.asShipped(), temperature("1")).line()).isEqualTo(temperature("1"));
    }

    @Test
    void many_unknown_codes_do_not_each_search_the_whole_list() {
        var lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append(temperature("1").replace("\"T\"", "\"TT" + i + "\"")).append('\n');
        }
        var rows = Intake.asShipped().rows(stream(lines.toString()), Format.NDJSON, Intake.WATER_AUTHORITY);
        assertThat(rows)
                .hasSize(400)
                .allSatisfy(row -> assertThat(((Row.Faulty) row).faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.allowed()).isNotEmpty()));
        assertThat(((Row.Faulty) rows.getFirst()).faults().getFirst().allowed()).hasSize(5);
        assertThat(((Row.Faulty) rows.getLast()).faults().getFirst().allowed()).containsExactly("T", "VIS");
    }

    private static String temperature(String value) {
        return "{\"localId\": \"a\", \"aquo\": {\"quantity\": \"T\"}, \"unit\": \"oC\", \"status\": \"CHECKED\","
                + " \"point\": {\"namespace\": \"NL80\", \"localId\": \"p\"}, \"time\": \"2025-06-03T10:00:00Z\","
                + " \"value\": " + value + "}";
    }

    private static String canopy(String area, String value) {
        return "{\"localId\": \"a\", \"indicator\": \"urban-tree-canopy\", \"area\": \"" + area
                + "\", \"unit\": \"har\","
                + " \"dataset\": \"voorbeeld-boomkroon\", \"period\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"},"
                + " \"value\": " + value + "}";
    }

    private static SentMeasurement good(Intake intake, String line) {
        return switch (row(intake, line)) {
            case Row.Good good -> good.measurement();
            case Row.Faulty faulty -> throw new AssertionError(faulty);
        };
    }

    private static List<String> codes(Intake intake, String line) {
        return switch (row(intake, line)) {
            case Row.Good good -> throw new AssertionError(good);
            case Row.Faulty faulty ->
                faulty.faults().stream().map(RowFault::code).toList();
        };
    }

    private static Row row(Intake intake, String line) {
        return intake.rows(stream(line), Format.NDJSON, Intake.WATER_AUTHORITY).getFirst();
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
