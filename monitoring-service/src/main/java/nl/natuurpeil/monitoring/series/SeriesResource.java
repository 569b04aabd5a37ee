package nl.natuurpeil.monitoring.series;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.SeriesRow;
import nl.natuurpeil.monitoring.measurement.adapter.rest.MeasurementResponse;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading series, their measurements and their trends. */
@Path("/series")
@Tag(name = "series", description = "Reeksen en trends / series and trends")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SeriesResource {

    private final SeriesReader series;
    private final MeasurementReader measurements;

    SeriesResource(SeriesReader series, MeasurementReader measurements) {
        this.series = series;
        this.measurements = measurements;
    }

    @GET
    @Operation(operationId = "listSeries", summary = "Reeksen / series")
    public Response list(
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("area") @Nullable String area,
            @QueryParam("dataset") @Nullable String dataset,
            @BeanParam Paging paging) {
        return paging.page(
                series.list(indicator, area, dataset, paging), SeriesResponse::from, row -> Cursor.of(row.code));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSeries", summary = "Eén reeks / one series")
    public SeriesResponse get(@PathParam("id") String id) {
        return SeriesResponse.from(mustExist(id));
    }

    @GET
    @Path("/{id}/measurements")
    @Operation(operationId = "listSeriesMeasurements", summary = "Metingen van een reeks, oudste eerst / oldest first")
    public Response measurements(@PathParam("id") String id, @BeanParam Paging paging) {
        return paging.page(
                measurements.list(mustExist(id).id, paging),
                MeasurementResponse::from,
                last -> Cursor.of(
                        last.span().begins().toString(), last.span().ends().toString()));
    }

    @GET
    @Path("/{id}/trend")
    @Operation(
            operationId = "getTrend",
            summary = "Trend van een reeks / trend of a series",
            description = "Vergelijking van eindpunten en log-lineaire helling met 95%-interval en TRIM-klasse, over "
                    + "alle jaren en over de laatste twaalf. / End points and log-linear slope (factor per year) with "
                    + "95 % interval and TRIM class, over all years and over the last twelve.")
    public TrendResponse trend(@PathParam("id") String id) {
        return TrendResponse.of(id, measurements.observations(mustExist(id).id));
    }

    private SeriesRow mustExist(String id) {
        return series.findByCode(id).orElseThrow(NotFoundException::new);
    }
}
