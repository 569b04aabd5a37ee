package nl.natuurpeil.monitoring.series.adapter.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.natuurpeil.monitoring.measurement.adapter.rest.MeasurementResponse;
import nl.natuurpeil.monitoring.series.adapter.rest.MeasurementsQuery.Shape;
import nl.natuurpeil.monitoring.series.application.MeasurementPages;
import nl.natuurpeil.monitoring.series.application.PointSink;
import nl.natuurpeil.monitoring.series.application.ReadPoints;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.application.TooMany;
import nl.natuurpeil.monitoring.series.domain.Point;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.EntityTagFilter;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;

/** Answers with the measurements of a series in the shape and the format asked for. */
@ApplicationScoped
class MeasurementAnswers {

    /** Goes up when the same measurements are written in another way. */
    private static final String EDITION = "1";

    private final ReadPoints points;
    private final MeasurementPages pages;
    private final WholeSeries whole;
    private final ObjectMapper json;

    MeasurementAnswers(ReadPoints points, MeasurementPages pages, WholeSeries whole, ObjectMapper json) {
        this.points = points;
        this.pages = pages;
        this.whole = whole;
        this.json = json;
    }

    /** Returns the tag of what can be read of a series; it costs no look at the measurements. */
    static EntityTag tag(Series series, PointFormat format) {
        return new EntityTag(
                EDITION + "." + series.revision() + "." + format.name().toLowerCase(Locale.ROOT));
    }

    ResponseBuilder answer(Series series, Shape shape, PointFormat format, UriInfo uri) throws IOException {
        var answer = switch (shape) {
            case Shape.Rows rows -> rows(series, rows, uri);
            case Shape.Page page -> page(series, page, format, uri);
            case Shape.Whole(var window) ->
                Response.ok(whole.stream(format, sink -> points.all(series.number(), window, sink)));
            case Shape.Thinned thinned -> thinned(series, thinned, format);
            case Shape.Summed summed -> summed(series, summed, format);
        };
        return answer.type(format.type())
                .header("Cache-Control", EntityTagFilter.ASK_AGAIN)
                .header("Vary", "Accept");
    }

    private ResponseBuilder rows(Series series, Shape.Rows shape, UriInfo uri) throws IOException {
        var found = pages.list(series, shape.window(), shape.after(), shape.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), shape.limit()));
        var page = new MeasurementDocuments.RowsPage(
                shown.stream().map(MeasurementResponse::from).toList());
        var answer = Response.ok(json.writeValueAsBytes(page));
        if (found.size() > shown.size()) {
            var last = shown.getLast().span();
            answer.header("Link", Paging.nextLink(uri, UtcText.cursor(last.begins(), last.ends())));
        }
        return answer;
    }

    private ResponseBuilder page(Series series, Shape.Page shape, PointFormat format, UriInfo uri) throws IOException {
        var found = points.page(series.number(), shape.window(), shape.after(), shape.limit());
        var shown = found.subList(0, Math.min(found.size(), shape.limit()));
        var answer = Response.ok(document(series, shown, format));
        if (found.size() > shown.size()) {
            var last = shown.getLast();
            var place = Cursor.of(Long.toString(last.begins()), Long.toString(last.ends()));
            answer.header("Link", Paging.nextLink(uri, place));
        }
        return answer;
    }

    private ResponseBuilder thinned(Series series, Shape.Thinned shape, PointFormat format) throws IOException {
        var chosen = new ArrayList<Point>();
        try {
            points.thinned(series.number(), shape.window(), shape.points(), chosen::add);
        } catch (TooMany e) {
            throw new BadInput(new Fault("maxPoints", "too-many", e.getMessage() + "; ask for less with from and to"));
        }
        return Response.ok(document(series, chosen, format));
    }

    private byte[] document(Series series, List<Point> chosen, PointFormat format) throws IOException {
        return switch (format) {
            case JSON -> ColumnsDocument.of(series, chosen);
            case COVERAGE -> CoverageDocument.of(series, chosen);
            case CSV, NDJSON -> WholeSeries.bytes(format, sink -> each(chosen, sink));
        };
    }

    private static void each(List<Point> chosen, PointSink sink) throws IOException {
        for (var point : chosen) {
            sink.take(point);
        }
    }

    private ResponseBuilder summed(Series series, Shape.Summed shape, PointFormat format) throws IOException {
        var summaries = points.summaries(series.number(), shape.window(), shape.step(), shape.function());
        return Response.ok(
                switch (format) {
                    case CSV -> CsvTable.of(summaries);
                    case JSON, NDJSON, COVERAGE ->
                        ColumnsDocument.ofSummaries(series, shape.step(), shape.function(), summaries);
                });
    }
}
