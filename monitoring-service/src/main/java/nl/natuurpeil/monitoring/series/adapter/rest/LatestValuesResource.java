package nl.natuurpeil.monitoring.series.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.natuurpeil.monitoring.series.application.SeriesCatalogue;
import nl.natuurpeil.platform.http.Cursor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The latest value of many series at once, for maps and overviews. */
@Path("/latest-values")
@Tag(name = "series", description = "Reeksen en trends / series and trends")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LatestValuesResource {

    private static final int MOST = 2000;

    private final SeriesCatalogue catalogue;

    LatestValuesResource(SeriesCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listLatestValues",
            summary = "Laatste waarden van reeksen / latest values of series",
            description = "Als /series, met bladzijden van duizend. / As /series, in pages of a thousand.")
    @APIResponse(
            responseCode = "200",
            description = "Een bladzijde reeksen met hun laatste waarde / a page of series with their latest value",
            content = @Content(schema = @Schema(implementation = SeriesResponse.SeriesPage.class)))
    public Response list(
            @BeanParam SeriesQuery wanted,
            @Parameter(
                            description = "Aantal per bladzijde / items a page",
                            schema = @Schema(minimum = "1", maximum = "2000"))
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(
                            description = "Waar de bladzijde begint, uit de Link-header "
                                    + "/ where the page begins, from the Link header")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor,
            @Context UriInfo uri) {
        var faults = new Faults();
        var items = faults.number("limit", limit, 1000, 1, MOST);
        faults.throwIfAny();
        var after = cursor == null ? "" : Cursor.parse(cursor, 1).key().getFirst();
        return SeriesPages.answer(catalogue.list(wanted.filter(), after, items + 1), items, uri);
    }
}
