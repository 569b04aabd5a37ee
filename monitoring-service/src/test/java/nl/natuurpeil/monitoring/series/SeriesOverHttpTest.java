package nl.natuurpeil.monitoring.series;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.series.application.BuildChunks;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of series meet. */
@QuarkusTest
class SeriesOverHttpTest {

    private static final String SERIES = "/monitoring/v1/series/";
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

    @Inject
    RecordMeasurements recording;

    @Inject
    BuildChunks chunks;

    @Test
    void a_series_tells_how_it_stands() {
        var series = hourly("stands", 30);

        reader().get(SERIES + series.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(series.id()))
                .body("indicator", nullValue())
                .body("aquo.quantity", equalTo("CONCTTE"))
                .body("point.localId", equalTo("stands"))
                .body("unit", equalTo("mg/l"))
                .body("measurements", is(30))
                .body("firstBegins", equalTo("2024-01-01T00:00:00Z"))
                .body("latest.begins", equalTo("2024-01-02T05:00:00Z"))
                .body("latest.value", is(29));
    }

    @Test
    void series_are_found_by_what_they_are_of() {
        hourly("found-1", 1);
        hourly("found-2", 1);

        reader().get("/monitoring/v1/series?point=NL27_found-1&point=NL27_found-2&parameter=Ptot")
                .then()
                .statusCode(200)
                .body("items.point.localId", containsInAnyOrder("found-1", "found-2"));
        reader().get("/monitoring/v1/series?point=NL27_found-1&parameter=Ntot")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void latest_values_of_many_series_are_one_page() {
        for (var i = 0; i < 3; i++) {
            hourly("latest-" + i, 2);
        }
        var address = "/monitoring/v1/latest-values?point=NL27_latest-0&point=NL27_latest-1&point=NL27_latest-2";

        reader().get(address)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.latest.value", everyItem(is(1)));
        reader().get(address + "&limit=2")
                .then()
                .statusCode(200)
                .header("Link", containsString("cursor="))
                .body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void columns_are_the_same_with_and_without_chunks(boolean packed) {
        var series = hourly("columns-" + packed, 25);
        if (packed) {
            assertThat(chunks.build(Duration.ofMinutes(-1), 10)).isPositive();
        }

        reader().get(SERIES + series.id()
                        + "/measurements?layout=columns&from=2024-01-01T05:00:00Z&to=2024-01-01T23:00:00Z")
                .then()
                .statusCode(200)
                .body("measurements", is(18))
                .body("columns.begins[0]", equalTo("2024-01-01T05:00:00Z"))
                .body("columns.value", equalTo(IntStream.range(5, 23).boxed().toList()))
                .body("columns.quality", everyItem(equalTo("00")))
                .body("columns", not(hasItem("ends")));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        var series = hourly("pages", 25);
        var address = SERIES + series.id() + "/measurements?limit=10&layout=";

        for (var layout : List.of("rows", "columns")) {
            var begins = layout.equals("rows") ? "items.size()" : "columns.begins.size()";
            var next = address + layout;
            for (var expected : List.of(10, 10, 5)) {
                var page = reader().urlEncodingEnabled(false)
                        .get(next)
                        .then()
                        .statusCode(200)
                        .body(begins, is(expected));
                var link = page.extract().header("Link");
                next = link == null ? "" : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            }
            assertThat(next).isEmpty();
        }
    }

    @Test
    void who_has_the_newest_is_told_so_until_something_changes() {
        var series = hourly("etag", 5);
        var address = SERIES + series.id() + "/measurements?layout=columns";
        var tag = reader().get(address).then().statusCode(200).extract().header("ETag");

        reader().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        reader().header("If-None-Match", tag)
                .accept("text/csv")
                .get(address.replace("?layout=columns", ""))
                .then()
                .statusCode(200);
        send(Sent.moment(series, "etag-new", FIRST.plus(Duration.ofDays(9)), "7"));
        reader().header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void csv_opens_in_a_dutch_spreadsheet() {
        var series = Sent.phosphorus("csv");
        send(
                Sent.moment(series, "csv-1", FIRST, "0.50"),
                Sent.measurement(
                        series,
                        "csv-2",
                        new Span(FIRST.plusSeconds(60), FIRST.plusSeconds(120)),
                        "0.05",
                        Limit.BELOW,
                        Status.CHECKED,
                        null),
                Sent.measurement(series, "csv-3", Span.at(FIRST.plusSeconds(180)), null, null, Status.UNCHECKED, "99"));

        var csv = reader().accept("text/csv")
                .get(SERIES + series.id() + "/measurements")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(csv)
                .isEqualTo("\uFEFFbegins;ends;value;limit;standard_error;status;quality;text\r\n"
                        + "2024-01-01T00:00:00Z;2024-01-01T00:00:00Z;0.5;;;UNCHECKED;00;\r\n"
                        + "2024-01-01T00:01:00Z;2024-01-01T00:02:00Z;0.05;<;;CHECKED;;\r\n"
                        + "2024-01-01T00:03:00Z;2024-01-01T00:03:00Z;;;;UNCHECKED;99;niet bemonsterd\r\n");
    }

    @Test
    void ndjson_has_a_measurement_on_each_line() {
        var series = hourly("ndjson", 3);

        var lines = reader().accept("application/x-ndjson")
                .get(SERIES + series.id() + "/measurements")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(lines.lines())
                .hasSize(3)
                .first()
                .isEqualTo("{\"begins\":\"2024-01-01T00:00:00Z\",\"ends\":\"2024-01-01T00:00:00Z\",\"value\":0,"
                        + "\"status\":\"UNCHECKED\",\"quality\":\"00\"}");
    }

    @Test
    void a_coverage_has_time_as_its_axis() {
        var series = hourly("coverage", 3);

        reader().accept("application/prs.coverage+json")
                .get(SERIES + series.id() + "/measurements")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/prs.coverage+json"))
                .body("type", equalTo("Coverage"))
                .body("domain.axes.t.values", hasSize(3))
                .body("parameters.value.unit.symbol", equalTo("mg/l"))
                .body("ranges.value.shape", equalTo(List.of(3)))
                .body("ranges.value.values", equalTo(List.of(0, 1, 2)));
    }

    @Test
    void a_month_below_the_limit_is_two_numbers() {
        var series = Sent.phosphorus("aggregate");
        send(
                Sent.moment(series, "aggregate-1", FIRST, "3"),
                Sent.measurement(
                        series,
                        "aggregate-2",
                        Span.at(FIRST.plusSeconds(60)),
                        "1",
                        Limit.BELOW,
                        Status.UNCHECKED,
                        null),
                Sent.measurement(
                        series, "aggregate-3", Span.at(FIRST.plusSeconds(90)), "900", null, Status.QUARANTINED, null));
        var address = SERIES + series.id() + "/measurements?aggregate=month";

        reader().get(address)
                .then()
                .statusCode(200)
                .body("function", equalTo("mean"))
                .body("items", hasSize(1))
                .body("items[0].period", equalTo("2024-01"))
                .body("items[0].value", nullValue())
                .body("items[0].lower", is(1.5f))
                .body("items[0].upper", is(2))
                .body("items[0].measurements", is(2));
        var csv = reader().accept("text/csv")
                .get(address + "&function=max")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("2024-01;2024-01-01;2024-01-31;3;3;3;2;1;0");
    }

    @Test
    void fewer_points_keep_the_ends_and_the_gap() {
        var series = hourly("thinned", 200);
        send(Sent.measurement(
                series, "gap", Span.at(FIRST.plus(Duration.ofMinutes(90))), null, null, Status.UNCHECKED, null));

        reader().get(SERIES + series.id() + "/measurements?layout=columns&maxPoints=20")
                .then()
                .statusCode(200)
                .body("columns.value", hasSize(21))
                .body("columns.value.first()", is(0))
                .body("columns.value.last()", is(199))
                .body("columns.value", hasItem(nullValue()));
    }

    @Test
    void what_was_corrected_since_is_read_as_it_was() {
        var series = Sent.phosphorus("as-of");
        send(Sent.moment(series, "as-of-1", FIRST, "1"));
        var before = Instant.now();
        send(Sent.moment(series, "as-of-1", FIRST, "2"));
        var address = SERIES + series.id() + "/measurements?asOf=" + before;

        reader().get(address).then().statusCode(200).body("items.value", equalTo(List.of(1)));
        reader().get(address + "&layout=columns").then().statusCode(200).body("columns.value", equalTo(List.of(1)));
        reader().get(SERIES + series.id() + "/measurements")
                .then()
                .statusCode(200)
                .body("items.value", equalTo(List.of(2)));
    }

    @Test
    void every_fault_of_a_question_is_named_at_once() {
        var series = hourly("faults", 1);

        reader().get(SERIES + series.id()
                        + "/measurements?from=yesterday&status=GOOD&aggregate=week&maxPoints=2&limit=0&layout=table")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "from", "status", "aggregate", "maxPoints", "limit", "layout", "limit", "maxPoints"));
        reader().accept("text/csv")
                .get(SERIES + series.id() + "/measurements?limit=5")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-here"));
        reader().accept("image/png")
                .get(SERIES + series.id() + "/measurements")
                .then()
                .statusCode(406);
    }

    private SeriesKey hourly(String point, int hours) {
        var series = Sent.phosphorus(point);
        send(IntStream.range(0, hours)
                .mapToObj(hour -> Sent.moment(
                        series, point + "-" + hour, FIRST.plus(Duration.ofHours(hour)), Integer.toString(hour)))
                .toArray(SentMeasurement[]::new));
        return series;
    }

    private void send(SentMeasurement... measurements) {
        var handling = Sent.handling(measurements[0].localId() + measurements[0].value(), Conflict.CORRECT);
        QuarkusTransaction.requiringNew().run(() -> recording.record(List.of(measurements), handling));
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(TestTokens.of("dashboard", "PV30", "measurements:read"));
    }
}
