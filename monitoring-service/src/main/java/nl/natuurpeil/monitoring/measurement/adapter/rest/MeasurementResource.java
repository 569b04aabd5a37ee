package nl.natuurpeil.monitoring.measurement.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    @Operation(
            operationId = "getMeasurement",
            summary = "Eén meting / one measurement",
            description =
                    "De versie met dit id, ook als die vervangen of ingetrokken is. Met asOf de versie van deze meting die "
                            + "toen gold, met het id van welke versie dan ook; 404 als er toen geen gold: nog niet vastgelegd, of al "
                            + "ingetrokken. / The version with this id, also when it was replaced or withdrawn. With asOf the version "
                            + "of this measurement that held then, by the id of any version; 404 when none held then: not recorded "
                            + "yet, or withdrawn already.")
    @APIResponse(
            responseCode = "200",
            description = "De meting / the measurement",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    public MeasurementResponse get(
            @PathParam("id") UUID id,
            @Parameter(description = "Tijdstip in UTC / moment in UTC", example = "2026-11-24T10:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        var found = asOf == null ? measurements.find(id) : measurements.findAsOf(id, moment(asOf));
        return found.map(MeasurementResponse::from).orElseThrow(NotFoundException::new);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInput(new Fault("asOf", "not-a-moment", "must be a moment such as 2026-11-24T10:00:00Z"));
        }
    }
}
