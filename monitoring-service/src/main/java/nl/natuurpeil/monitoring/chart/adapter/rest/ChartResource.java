package nl.natuurpeil.monitoring.chart.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.natuurpeil.monitoring.chart.application.ChartValues;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A series ready to draw. */
@Path("/series/{id}/chart")
@Tag(name = "series")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ChartResource {

    private static final int FEWEST = 3;
    private static final int MOST = 5000;

    private final ChartValues values;
    private final ChartMaker maker;

    ChartResource(ChartValues values, ChartMaker maker) {
        this.values = values;
        this.maker = maker;
    }

    @GET
    @Operation(
            operationId = "getSeriesChart",
            summary = "Een reeks om te tekenen / a series ready to draw",
            description = """
                    Waarden, lijn met 95%-interval, voorspelling, doelen met termijnen en oordelen in één antwoord. Van
                    meer dan `maxPoints` waarden blijven die over die het beeld bewaren (LTTB); eerste en laatste altijd.

                    Values, line with 95 % interval, projection, targets with deadlines and verdicts in one answer. Of more
                    than `maxPoints` values those stay that keep the picture (LTTB); first and last always.""")
    public ChartResponse chart(
            @PathParam("id") String id,
            @Parameter(
                            description = "Waarden ten hoogste / values at most",
                            schema = @Schema(minimum = "3", maximum = "5000"))
                    @QueryParam("maxPoints")
                    @DefaultValue("500")
                    int maxPoints) {
        if (maxPoints < FEWEST || maxPoints > MOST) {
            throw new BadInput(new Fault("maxPoints", "range", "must be " + FEWEST + " to " + MOST));
        }
        return values.find(id).flatMap(drawn -> maker.chart(drawn, maxPoints)).orElseThrow(NotFoundException::new);
    }
}
