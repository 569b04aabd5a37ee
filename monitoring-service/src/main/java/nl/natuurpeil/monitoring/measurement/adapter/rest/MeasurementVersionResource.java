package nl.natuurpeil.monitoring.measurement.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import nl.natuurpeil.monitoring.measurement.application.WithdrawMeasurement;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.JsonBody;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a measurement, and the end of the last one. */
@Path("/measurements/{id}")
@Tag(name = "measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeasurementVersionResource {

    private static final int REASON_LENGTH = 1000;

    private final Measurements measurements;
    private final WithdrawMeasurement withdrawMeasurement;
    private final Caller caller;

    MeasurementVersionResource(Measurements measurements, WithdrawMeasurement withdrawMeasurement, Caller caller) {
        this.measurements = measurements;
        this.withdrawMeasurement = withdrawMeasurement;
        this.caller = caller;
    }

    /** Why a measurement is taken back. */
    @Schema(name = "Withdrawal", requiredProperties = "reason")
    record Withdrawal(
            @Schema(examples = "Verwisselde monsters / samples mixed up")
            String reason) {}

    @GET
    @Path("/versions")
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(
            operationId = "listMeasurementVersions",
            summary = "Alle versies van een meting, nieuwste eerst / all versions, newest first",
            description = "Met het id van welke versie dan ook; wie haar verving of introk, wanneer en waarom. "
                    + "/ By the id of any version; who replaced or withdrew it, when and why.")
    @APIResponse(
            responseCode = "200",
            description = "De versies / the versions",
            content = @Content(schema = @Schema(implementation = VersionsResponse.class)))
    public VersionsResponse versions(@PathParam("id") UUID id) {
        var versions = measurements.versions(id);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return VersionsResponse.from(versions);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("measurements:write")
    @SecurityRequirement(name = "oidc", scopes = "measurements:write")
    @Operation(
            operationId = "withdrawMeasurement",
            summary = "Meting intrekken / withdraw a measurement",
            description = "De waarde blijft leesbaar als versie; haar sleutel is daarna niet opnieuw te gebruiken. "
                    + "/ The value stays readable as a version; its key can't be used again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Withdrawal.class)))
    @APIResponse(
            responseCode = "200",
            description = "Ingetrokken / withdrawn",
            content = @Content(schema = @Schema(implementation = VersionResponse.class)))
    @APIResponse(responseCode = "409", description = "Al vervangen of ingetrokken / replaced or withdrawn already")
    public Response withdraw(@PathParam("id") UUID id, JsonNode body) {
        var recorded = measurements.find(id).orElseThrow(NotFoundException::new);
        caller.mustBelongTo(recorded.namespace());
        var json = JsonBody.of(body, Set.of("reason"));
        var reason = json.text("reason", REASON_LENGTH);
        if (!json.faults().isEmpty()) {
            throw new BadInput(json.faults());
        }
        if (!withdrawMeasurement.withdraw(id, caller.client(), reason.orElseThrow())) {
            throw noLongerCurrent(id);
        }
        var withdrawn = measurements.versions(id).getFirst();
        return Response.ok(VersionResponse.from(withdrawn)).build();
    }

    private static HttpProblem noLongerCurrent(UUID id) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/conflict"))
                .withTitle("Conflict")
                .withStatus(Response.Status.CONFLICT)
                .withDetail("this version was replaced or withdrawn before; see its versions")
                .with("versions", "/monitoring/v1/measurements/" + id + "/versions")
                .build();
    }
}
