package nl.natuurpeil.monitoring.series.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.series.application.ReadPoints.Place;
import nl.natuurpeil.monitoring.series.application.Window;
import nl.natuurpeil.monitoring.series.domain.CalendarStep;
import nl.natuurpeil.monitoring.series.domain.SummaryFunction;
import nl.natuurpeil.platform.http.Cursor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which measurements of a series are asked for, and in which shape. */
public class MeasurementsQuery {

    static final int MOST = 10_000;

    private static final int ROWS = 50;

    @QueryParam("from")
    @Parameter(description = "Die dan of later beginnen: dag of moment / that begin then or later: day or moment")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Die tot en met die dag, of voor dat moment, beginnen "
                    + "/ that begin on that day at the latest, or before that moment")
    @Nullable
    String to;

    @QueryParam("status")
    @Parameter(description = "Eén of meer van / one or more of UNCHECKED, CHECKED, FINAL, QUARANTINED")
    @Nullable
    List<String> status;

    @QueryParam("quality")
    @Parameter(description = "Kwaliteitsoordeel, Aquo-code; één of meer / judgement of quality, one or more")
    @Nullable
    List<String> quality;

    @QueryParam("asOf")
    @Parameter(description = "Zoals het toen was vastgelegd / as it was recorded at that moment")
    @Nullable
    String asOf;

    @QueryParam("layout")
    @Parameter(
            description =
                    "rows: per meting alles / all of each measurement; columns: een rij per kolom, voor grafieken "
                            + "/ an array for each column, for charts. JSON",
            schema = @Schema(enumeration = {"rows", "columns"}))
    @Nullable
    String layout;

    @QueryParam("maxPoints")
    @Parameter(
            description =
                    "Zo gekozen dat een grafiek er hetzelfde uitziet (LTTB) / chosen so that a chart looks the same",
            schema = @Schema(minimum = "3", maximum = "10000"))
    @Nullable
    Integer maxPoints;

    @QueryParam("aggregate")
    @Parameter(
            description = "Per maand, seizoen of jaar van de Nederlandse kalender / by the Dutch calendar",
            schema = @Schema(enumeration = {"month", "season", "year"}))
    @Nullable
    String aggregate;

    @QueryParam("function")
    @Parameter(
            description = "Bij aggregate; anders mean / with aggregate; mean unless told",
            schema = @Schema(enumeration = {"mean", "min", "max", "sum", "count"}))
    @Nullable
    String function;

    @QueryParam("limit")
    @Parameter(
            description = "Aantal per bladzijde van JSON: 50 rijen of 10 000 in kolommen, tenzij anders gezegd "
                    + "/ measurements a page of JSON: 50 rows or 10 000 in columns unless told",
            schema = @Schema(minimum = "1", maximum = "10000"))
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(
            description = "Waar de bladzijde begint, uit de Link-header / where the page begins, from the Link header")
    @Nullable
    String cursor;

    /** How measurements are laid out in JSON. */
    enum Layout {
        ROWS,
        COLUMNS
    }

    /** The shape asked for, with what it needs. */
    sealed interface Shape {

        /** All there is about each measurement, a page at a time. */
        record Rows(Window window, @Nullable Place after, int limit) implements Shape {}

        /** Time and value of each, a page at a time. */
        record Page(Window window, @Nullable Place after, int limit) implements Shape {}

        /** Time and value of each, all of them. */
        record Whole(Window window) implements Shape {}

        /** Time and value of some, chosen for a chart. */
        record Thinned(Window window, int points) implements Shape {}

        /** One number for each month, season or year. */
        record Summed(Window window, CalendarStep step, SummaryFunction function) implements Shape {}
    }

    /** Returns what is asked for, or names all that is wrong with it. */
    Shape shape(PointFormat format) {
        var faults = new Faults();
        var step = faults.word("aggregate", aggregate, CalendarStep.class);
        var by = faults.word("function", function, SummaryFunction.class);
        var laidOut = faults.word("layout", layout, Layout.class);
        var points = faults.number("maxPoints", maxPoints, 0, 3, MOST);
        var rows = format == PointFormat.JSON && laidOut != Layout.COLUMNS;
        var items = faults.number("limit", limit, rows ? ROWS : MOST, 1, MOST);
        var window = window(faults, step != null);
        refuseWhatSaysNothing(faults, format);
        var after = place(faults);
        faults.throwIfAny();
        if (step != null) {
            return new Shape.Summed(window, step, by == null ? SummaryFunction.MEAN : by);
        }
        if (points > 0) {
            return new Shape.Thinned(window, points);
        }
        return switch (format) {
            case CSV, NDJSON -> new Shape.Whole(window);
            case COVERAGE -> new Shape.Page(window, after, items);
            case JSON -> rows ? new Shape.Rows(window, after, items) : new Shape.Page(window, after, items);
        };
    }

    private Window window(Faults faults, boolean summed) {
        var statuses = faults.names("status", status == null ? List.of() : status, Status.class);
        return new Window(
                faults.moment("from", from, false),
                faults.moment("to", to, true),
                statuses.isEmpty() && summed ? Set.of(Status.UNCHECKED, Status.CHECKED, Status.FINAL) : statuses,
                quality == null ? Set.of() : Set.copyOf(quality),
                faults.moment("asOf", asOf, true));
    }

    private void refuseWhatSaysNothing(Faults faults, PointFormat format) {
        var paged = limit != null || cursor != null;
        if (paged && (aggregate != null || maxPoints != null)) {
            faults.add(limit != null ? "limit" : "cursor", "not-here", "there are no pages of this: all is answered");
        } else if (paged && (format == PointFormat.CSV || format == PointFormat.NDJSON)) {
            faults.add(limit != null ? "limit" : "cursor", "not-here", "there are no pages of this format");
        }
        if (aggregate != null && maxPoints != null) {
            faults.add("maxPoints", "not-here", "can't be asked together with aggregate");
        }
        if (function != null && aggregate == null) {
            faults.add("function", "not-here", "says what aggregate does, which is missing");
        }
        if (aggregate != null && (format == PointFormat.COVERAGE || format == PointFormat.NDJSON)) {
            faults.add("aggregate", "not-here", "is answered as application/json or text/csv");
        }
        if (layout != null && format != PointFormat.JSON) {
            faults.add("layout", "not-here", "is of application/json");
        }
    }

    private @Nullable Place place(Faults faults) {
        if (cursor == null) {
            return null;
        }
        try {
            var key = Cursor.parse(cursor, 2).key();
            return new Place(Long.parseLong(key.getFirst()), Long.parseLong(key.getLast()));
        } catch (NumberFormatException e) {
            faults.add("cursor", "not-a-cursor", "must be a cursor from the Link header of this list");
            return null;
        }
    }
}
