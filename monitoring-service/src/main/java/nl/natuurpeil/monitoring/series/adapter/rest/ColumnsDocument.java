package nl.natuurpeil.monitoring.series.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.domain.CalendarStep;
import nl.natuurpeil.monitoring.series.domain.Point;
import nl.natuurpeil.monitoring.series.domain.Summary;
import nl.natuurpeil.monitoring.series.domain.SummaryFunction;
import org.jspecify.annotations.Nullable;

/** JSON with an array for each column; a column that would be empty is not there. */
final class ColumnsDocument {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int BYTES_OF_A_POINT = 32;

    private final JsonGenerator json;

    private ColumnsDocument(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(Series series, List<Point> points) throws IOException {
        var bytes = new ByteArrayBuilder(200 + BYTES_OF_A_POINT * points.size());
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            SeriesJson.head(json, series);
            json.writeNumberField("measurements", points.size());
            json.writeObjectFieldStart("columns");
            new ColumnsDocument(json).columns(points);
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static byte[] ofSummaries(Series series, CalendarStep step, SummaryFunction function, List<Summary> summaries)
            throws IOException {
        var bytes = new ByteArrayBuilder();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            SeriesJson.head(json, series);
            json.writeStringField("aggregate", step.name().toLowerCase(Locale.ROOT));
            json.writeStringField("function", function.name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("items");
            for (var one : summaries) {
                summary(json, one);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void summary(JsonGenerator json, Summary one) throws IOException {
        json.writeStartObject();
        json.writeStringField("period", one.period());
        json.writeStringField("from", one.from().toString());
        json.writeStringField("to", one.to().toString());
        number(json, "value", one.value());
        number(json, "lower", one.lower());
        number(json, "upper", one.upper());
        json.writeNumberField("measurements", one.measurements());
        json.writeNumberField("censored", one.censored());
        json.writeNumberField("reachingBeyond", one.reachingBeyond());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(NumberText.of(value));
        }
    }

    private void columns(List<Point> points) throws IOException {
        json.writeArrayFieldStart("begins");
        for (var point : points) {
            json.writeString(UtcText.of(point.begins()));
        }
        json.writeEndArray();
        if (!points.stream().allMatch(Point::isMoment)) {
            texts("ends", points, point -> UtcText.of(point.ends()));
        }
        numbers("value", points, point -> !point.isGap(), NumberText::of);
        texts(
                "limit",
                points,
                point -> point.limit() == null ? null : point.limit().symbol());
        numbers(
                "standardError",
                points,
                point -> !Double.isNaN(point.standardError()),
                point -> NumberText.of(point.standardError()));
        texts("status", points, point -> point.status().name());
        texts("quality", points, Point::quality);
        texts("text", points, Point::text);
    }

    private void numbers(String name, List<Point> points, Predicate<Point> given, Function<Point, String> text)
            throws IOException {
        if (points.stream().noneMatch(given)) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (var point : points) {
            if (given.test(point)) {
                json.writeNumber(text.apply(point));
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    private void texts(String name, List<Point> points, Function<Point, @Nullable String> text) throws IOException {
        if (points.stream().map(text).allMatch(value -> value == null)) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (var point : points) {
            json.writeString(text.apply(point));
        }
        json.writeEndArray();
    }
}
