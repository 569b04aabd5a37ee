package nl.natuurpeil.monitoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.natuurpeil.monitoring.intake.Posted.Dialect;
import nl.natuurpeil.monitoring.intake.Posted.What;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import org.jspecify.annotations.Nullable;

/** The same measurements come out, in whatever way they are written. */
class AnyFormatTest {

    private final Intake intake = Intake.asShipped();

    @Property(tries = 100)
    void all_formats_read_to_the_same_rows(@ForAll("rows") List<Posted> rows, @ForAll("dialects") Dialect dialect) {
        var lines = rows.stream().map(row -> row.json().toString()).toList();

        var ndjson = read(String.join("\n", lines), Format.NDJSON);

        assertThat(ndjson).hasSize(rows.size());
        assertThat(read("[" + String.join(",\n", lines) + "]", Format.JSON)).isEqualTo(ndjson);
        assertThat(read(csv(rows, dialect), Format.CSV)).isEqualTo(ndjson);
    }

    private static String csv(List<Posted> rows, Dialect dialect) {
        return dialect.header()
                + dialect.lineEnd()
                + rows.stream()
                        .map(row -> dialect.line(row) + dialect.lineEnd())
                        .collect(Collectors.joining());
    }

    private List<SentMeasurement> read(String body, Format format) {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return intake.rows(bytes, format, Intake.WATER_AUTHORITY).stream()
                .map(AnyFormatTest::measurement)
                .toList();
    }

    private static SentMeasurement measurement(Row row) {
        return switch (row) {
            case Row.Good good -> good.measurement();
            case Row.Faulty faulty -> throw new AssertionError(faulty);
        };
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        var yesNo = Arbitraries.of(true, false);
        return Combinators.combine(yesNo, Arbitraries.of(',', '.'), yesNo, yesNo, Arbitraries.of("\n", "\r\n"))
                .as(Dialect::new);
    }

    @Provide
    Arbitrary<List<Posted>> rows() {
        return row().list().ofMaxSize(12);
    }

    private static Arbitrary<Posted> row() {
        var what = Arbitraries.of(
                new What("CONCTTE", "Zn", null, "ug/l"),
                new What("CONCTTE", "Zn", null, "mg/l"),
                new What("CONCTTE", "Ptot", null, "mg/l"),
                new What("WATHTE", null, null, "m"),
                new What("AANTL", null, "Gammarus fossarum", "n"));
        var place = Combinators.combine(
                        Arbitraries.of("NVT", "nf", "P"),
                        Arbitraries.of("OW", "BS").injectNull(0.3),
                        Arbitraries.of("EIJSDPTN", "GRENSMAAS", "Punt 3; \"noord\""))
                .as((condition, compartment, point) ->
                        List.of(condition, compartment == null ? "" : compartment, point));
        var found = Combinators.combine(
                        numbers(),
                        Arbitraries.of("klasse B", "a;b \"c\" é€😀"),
                        Arbitraries.of("<", ">").injectNull(0.5),
                        Arbitraries.of("00", "03", "50", "99"),
                        Arbitraries.integers().between(0, 2))
                .as(Found::new);
        return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), what, place, times(), found)
                .as(AnyFormatTest::posted);
    }

    private static Posted posted(int id, What what, List<String> place, Times times, Found found) {
        boolean gap = found.quality.equals("99");
        boolean number = !gap && found.shown < 2;
        return new Posted(
                id,
                what,
                place.get(0),
                place.get(1).isEmpty() ? null : place.get(1),
                place.get(2),
                times.day,
                times.begin,
                times.end,
                gap ? new BigDecimal("999999999999") : number ? found.number : null,
                gap || found.shown == 0 ? null : found.text,
                number ? found.limit : null,
                found.quality);
    }

    private record Times(
            LocalDate day,
            @Nullable LocalTime begin,
            @Nullable LocalTime end) {}

    private record Found(
            BigDecimal number, String text, @Nullable String limit, String quality, int shown) {}

    /** All days from when the clock first was changed every year, at hours that are there once. */
    private static Arbitrary<Times> times() {
        var days = Arbitraries.integers().between(2922, 20_700).map(LocalDate::ofEpochDay);
        var hours = Arbitraries.integers().between(4, 22);
        var kinds = Arbitraries.integers().between(0, 2);
        return Combinators.combine(days, hours, Arbitraries.integers().between(0, 3599), kinds)
                .as((day, hour, second, kind) -> new Times(
                        day,
                        kind == 0 ? null : LocalTime.of(hour, 0).plusSeconds(second),
                        kind < 2 ? null : LocalTime.of(hour, 0).plusSeconds(second + 60L)));
    }

    /** From 0 up, since what is less than nothing is refused for phosphorus. */
    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(4)
                .flatMap(number -> Arbitraries.integers()
                        .between(0, 4)
                        .map(scale -> number.setScale(scale, RoundingMode.HALF_UP)));
    }
}
