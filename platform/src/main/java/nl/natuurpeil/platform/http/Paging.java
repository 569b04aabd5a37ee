package nl.natuurpeil.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Keyset paging of a list: {@code limit} items after {@code cursor}; the next page is in {@code Link: rel="next"}.
 *
 * <p>Taken by resources as {@code @BeanParam}. There is no total: counting costs more than reading.
 */
public class Paging {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(description = "Aantal per bladzijde / items a page", schema = @Schema(minimum = "1", maximum = "200"))
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(
            description = "Waar de bladzijde begint, uit de Link-header / where the page begins, from the Link header")
    @Nullable
    String cursor;

    @Context
    @Nullable
    UriInfo uri;

    /** A page of a list as clients see it. */
    public record Page<T>(List<T> items) {}

    /**
     * Returns the wished number of items.
     *
     * @throws BadInput when it is not 1 to 200
     */
    public int limit() {
        int wished = limit == null ? DEFAULT_LIMIT : limit;
        if (wished < 1 || wished > MAX_LIMIT) {
            throw new BadInput(new Fault("limit", "range", "must be 1 to " + MAX_LIMIT));
        }
        return wished;
    }

    /** How many rows to read: one more than asked, which tells whether there is a next page. */
    public int rowsToRead() {
        return limit() + 1;
    }

    /**
     * Returns where the page begins, if not at the start.
     *
     * @param parts number of values the list sorts by
     */
    public Optional<Cursor> after(int parts) {
        return Optional.ofNullable(cursor).map(text -> Cursor.parse(text, parts));
    }

    /** Returns the value after which the page begins, for lists that sort by one; empty at the start. */
    public String afterValue() {
        return after(1).map(place -> place.key().getFirst()).orElse("");
    }

    /** Answers with the page, given {@link #rowsToRead()} rows. */
    public <R, T> Response page(List<R> rows, Function<R, T> item, Function<R, Cursor> key) {
        var shown = rows.subList(0, Math.min(rows.size(), limit()));
        // The type is named here, because filters run before it is negotiated and an ETag goes to JSON only.
        var response = Response.ok(new Page<>(shown.stream().map(item).toList()), MediaType.APPLICATION_JSON_TYPE);
        if (rows.size() > shown.size() && uri != null) {
            response.header("Link", nextLink(uri, key.apply(shown.getLast())));
        }
        return response.build();
    }

    /** Returns the link to the page that begins after a place: relative, so that it also holds behind the gateway. */
    public static String nextLink(UriInfo uri, Cursor place) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", place.toString())
                .build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }
}
