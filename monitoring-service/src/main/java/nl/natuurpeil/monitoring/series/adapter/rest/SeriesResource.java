package nl.natuurpeil.monitoring.series.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import nl.natuurpeil.monitoring.series.application.ReadTrend;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.application.SeriesCatalogue;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading series, their measurements and their trends. */
@Path("/series")
@Tag(name = "series", description = "Reeksen en trends / series and trends")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SeriesResource {

    private final SeriesCatalogue catalogue;
    private final MeasurementAnswers answers;
    private final ReadTrend trends;

    SeriesResource(SeriesCatalogue catalogue, MeasurementAnswers answers, ReadTrend trends) {
        this.catalogue = catalogue;
        this.answers = answers;
        this.trends = trends;
    }

    @GET
    @Operation(
            operationId = "listSeries",
            summary = "Reeksen, met hoe ze ervoor staan / series, with how they stand",
            description = "Een parameter die vaker voorkomt betekent één van de waarden. "
                    + "/ A parameter given more than once means any of its values.")
    @APIResponse(
            responseCode = "200",
            description = "Een bladzijde reeksen / a page of series",
            content = @Content(schema = @Schema(implementation = SeriesResponse.SeriesPage.class)))
    public Response list(@BeanParam SeriesQuery wanted, @BeanParam Paging paging, @Context UriInfo uri) {
        var rows = catalogue.list(wanted.filter(), paging.afterValue(), paging.rowsToRead());
        return SeriesPages.answer(rows, paging.limit(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSeries",
            summary = "Eén reeks, met de laatste waarde / one series, with its latest value")
    @APIResponse(
            responseCode = "200",
            description = "De reeks / the series",
            content = @Content(schema = @Schema(implementation = SeriesResponse.class)))
    public Response get(@PathParam("id") String id) {
        var series = mustExist(id);
        return Response.ok(SeriesJson.one(series), MediaType.APPLICATION_JSON_TYPE)
                .tag(SeriesJson.tag(List.of(series)))
                .build();
    }

    @GET
    @Path("/{id}/measurements")
    @Produces({MediaType.APPLICATION_JSON, PointFormat.NDJSON_TYPE, PointFormat.CSV_TYPE, PointFormat.COVERAGE_TYPE})
    @Operation(
            operationId = "listSeriesMeasurements",
            summary = "Metingen van een reeks, oudste eerst / measurements of a series, oldest first",
            description =
                    "application/json geeft een bladzijde rijen of, met layout=columns, kolommen; "
                            + "application/prs.coverage+json een bladzijde als CoverageJSON; application/x-ndjson en text/csv alles. "
                            + "aggregate vat samen; wat onder een rapportagegrens ligt wordt niet ingevuld: lower en upper zijn de "
                            + "uitersten, value staat er alleen als die gelijk zijn. / application/json gives a page of rows or, with "
                            + "layout=columns, columns; application/prs.coverage+json a page as CoverageJSON; "
                            + "application/x-ndjson and text/csv all of it. aggregate sums up; nothing is put in the place of what "
                            + "was below a reporting limit: lower and upper are the extremes, value is there when they are equal.")
    @APIResponse(
            responseCode = "200",
            description = "De metingen / the measurements",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        oneOf = {
                                            MeasurementDocuments.RowsPage.class,
                                            MeasurementDocuments.Columns.class,
                                            MeasurementDocuments.Summed.class
                                        })),
                @Content(
                        mediaType = PointFormat.NDJSON_TYPE,
                        schema = @Schema(implementation = MeasurementDocuments.Line.class)),
                @Content(mediaType = PointFormat.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = PointFormat.COVERAGE_TYPE, schema = @Schema(implementation = Object.class))
            })
    @APIResponse(responseCode = "304", description = "Ongewijzigd sinds de ETag / unchanged since the ETag")
    @APIResponse(
            responseCode = "503",
            description = "Er worden al genoeg hele reeksen gelezen / enough whole series are being read already")
    public Response measurements(
            @PathParam("id") String id,
            @BeanParam MeasurementsQuery query,
            @Context Request request,
            @Context UriInfo uri)
            throws IOException {
        var format = PointFormat.wantedBy(request);
        var shape = query.shape(format);
        var series = mustExist(id);
        var tag = MeasurementAnswers.tag(series, format);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? answers.answer(series, shape, format, uri).tag(tag).build()
                : unchanged
                        .tag(tag)
                        .header("Cache-Control", nl.natuurpeil.platform.http.EntityTagFilter.ASK_AGAIN)
                        .header("Vary", "Accept")
                        .build();
    }

    @GET
    @Path("/{id}/trend")
    @Operation(
            operationId = "getTrend",
            summary = "Trend van een reeks / trend of a series",
            description = "Vergelijking van eindpunten en log-lineaire helling met 95%-interval en TRIM-klasse, over "
                    + "alle jaren en over de laatste twaalf. / End points and log-linear slope (factor per year) with "
                    + "95 % interval and TRIM class, over all years and over the last twelve.")
    public TrendResponse trend(@PathParam("id") String id) throws IOException {
        return TrendResponse.of(id, trends.observations(mustExist(id)));
    }

    private Series mustExist(String id) {
        return catalogue.find(id).orElseThrow(NotFoundException::new);
    }
}
