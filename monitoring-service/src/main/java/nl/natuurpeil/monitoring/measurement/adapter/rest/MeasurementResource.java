package nl.natuurpeil.monitoring.measurement.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading measurements. */
@Path("/measurements")
@Tag(name = "measurements", description = "Metingen / measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeasurementResource {

    private final Measurements measurements;

    MeasurementResource(Measurements measurements) {
        this.measurements = measurements;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(operationId = "getMeasurement", summary = "Eén meting / one measurement")
    @APIResponse(
            responseCode = "200",
            description = "De meting / the measurement",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    public MeasurementResponse get(@PathParam("id") UUID id) {
        return measurements.find(id).map(MeasurementResponse::from).orElseThrow(NotFoundException::new);
    }
}
