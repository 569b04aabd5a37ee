package nl.natuurpeil.monitoring.series.adapter.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;

/** A page of series, given one more than are shown. */
final class SeriesPages {

    private SeriesPages() {}

    static Response answer(List<Series> rows, int limit, UriInfo uri) {
        var shown = rows.subList(0, Math.min(rows.size(), limit));
        var answer = Response.ok(SeriesJson.page(shown), MediaType.APPLICATION_JSON_TYPE)
                .tag(SeriesJson.tag(rows));
        if (rows.size() > shown.size()) {
            answer.header("Link", Paging.nextLink(uri, Cursor.of(shown.getLast().id())));
        }
        return answer.build();
    }
}
