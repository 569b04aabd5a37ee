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
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.CheckMeasurement;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurement;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurement.Outcome;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posting and reading measurements. */
@Path("/measurements")
@Tag(name = "measurements", description = "Metingen / measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeasurementResource {

    private final CheckMeasurement check;
    private final RecordMeasurement recordMeasurement;
    private final Measurements measurements;
    private final Caller caller;

    MeasurementResource(
            CheckMeasurement check, RecordMeasurement recordMeasurement, Measurements measurements, Caller caller) {
        this.check = check;
        this.recordMeasurement = recordMeasurement;
        this.measurements = measurements;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("measurements:write")
    @SecurityRequirement(name = "oidc", scopes = "measurements:write")
    @Operation(
            operationId = "recordMeasurement",
            summary = "Meting vastleggen / record a measurement",
            description = "Eén keer per (namespace, localId): dezelfde meting nog eens geeft 200 en verandert niets. "
                    + "/ Once per (namespace, localId): the same measurement again gives 200 and changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostedMeasurement.class)))
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd / recorded",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was al vastgelegd / was recorded before",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "Sleutel of periode is al gebruikt voor iets anders / key or period already used for another")
    public Response post(JsonNode body) {
        var request = MeasurementRequest.read(body);
        request.namespace().ifPresent(caller::mustBelongTo);
        var sent = request.orRefuse(check.objectionsTo(request.draft()));
        return switch (recordMeasurement.record(sent)) {
            case Outcome.Recorded(var measurement) ->
                Response.status(Response.Status.CREATED)
                        // Without a host, so that it also holds behind the gateway.
                        .header("Location", "/monitoring/v1/measurements/" + measurement.id())
                        .entity(MeasurementResponse.from(measurement))
                        .build();
            case Outcome.AlreadyRecorded(var measurement) ->
                Response.ok(MeasurementResponse.from(measurement)).build();
            case Outcome.KeyTaken(var recorded) ->
                throw conflict("this namespace and localId were used for another measurement", recorded);
            case Outcome.PeriodTaken(var recorded) ->
                throw conflict("the series has a measurement for this period, with another localId", recorded);
        };
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

    private static HttpProblem conflict(String detail, Measurement recorded) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/conflict"))
                .withTitle("Conflict")
                .withStatus(Response.Status.CONFLICT)
                .withDetail(detail)
                .with("recorded", "/monitoring/v1/measurements/" + recorded.id())
                .build();
    }
}
