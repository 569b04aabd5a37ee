package nl.natuurpeil.monitoring.intake.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import nl.natuurpeil.monitoring.intake.application.Defaults;
import nl.natuurpeil.monitoring.intake.application.ReadSingle;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.measurement.adapter.rest.ConflictQuery;
import nl.natuurpeil.monitoring.measurement.adapter.rest.MeasurementResponse;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurement;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Posting one measurement. */
@Path("/measurements")
@Tag(name = "measurements", description = "Metingen / measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecordMeasurementResource {

    private final ReadSingle reader;
    private final RecordMeasurement recordMeasurement;
    private final Measurements measurements;
    private final Caller caller;

    RecordMeasurementResource(
            ReadSingle reader, RecordMeasurement recordMeasurement, Measurements measurements, Caller caller) {
        this.reader = reader;
        this.recordMeasurement = recordMeasurement;
        this.measurements = measurements;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("measurements:write")
    @SecurityRequirement(name = "oidc", scopes = "measurements:write")
    @Operation(
            operationId = "recordMeasurement",
            summary = "Meting vastleggen / record a measurement",
            description =
                    "Eén keer per (namespace, localId): dezelfde meting nog eens geeft 200 en verandert niets. Iets anders "
                            + "onder dezelfde sleutel geeft 409; met `conflict=keep` blijft wat er is en is dat het antwoord (200), met "
                            + "`conflict=correct` en `reason` wordt het de volgende versie (201). "
                            + "/ Once per (namespace, localId): the same measurement again gives 200 and changes nothing. Something "
                            + "else under the same key gives 409; with `conflict=keep` what is there stays and is the answer (200), "
                            + "with `conflict=correct` and `reason` it becomes the next version (201).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostedMeasurement.class)))
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd, of als volgende versie / recorded, or as the next version",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was al vastgelegd, of bleef zoals het was / was recorded before, or stayed as it was",
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "Sleutel of periode is al gebruikt voor iets anders / key or period already used for another")
    public Response post(@BeanParam ConflictQuery query, byte[] body) {
        var handling = handling(query);
        var sent = sent(body);
        var recording = recordMeasurement.record(sent, handling);
        return switch (recording.outcomes().getFirst()) {
            case RowOutcome.Recorded(var id) ->
                created(recorded(id, sent, reader.unit(sent.series()), handling.actor(), recording.recordedAt()));
            case RowOutcome.Duplicate _, RowOutcome.Kept _ ->
                Response.ok(current(sent)).build();
            case RowOutcome.KeyTaken(var id) ->
                throw conflict("this namespace and localId were used for another measurement", id);
            case RowOutcome.Withdrawn(var id) ->
                throw conflict("the measurement with this namespace and localId was withdrawn", id);
            case RowOutcome.TimeTaken(var id, var namespace) ->
                throw conflict(
                        "the series has a measurement for this period, with another localId, of " + namespace, id);
            case RowOutcome.Corrected(var id, var _) ->
                created(measurements.find(id).orElseThrow(NotFoundException::new));
            case RowOutcome.HeldBack _ -> throw new IllegalStateException("all or nothing was not asked for");
        };
    }

    private Handling handling(ConflictQuery query) {
        var faults = new ArrayList<Fault>();
        var conflict = query.read(faults);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Handling(UUID.randomUUID().toString(), conflict, false, caller.client(), query.reason());
    }

    private SentMeasurement sent(byte[] body) {
        String organisation = caller.organisation()
                .orElseThrow(() -> new ForbiddenException("the token of this client names no organisation"));
        try {
            return switch (reader.read(body, new Defaults(organisation, null))) {
                case Row.Good good -> good.measurement();
                case Row.Faulty faulty -> throw RowProblems.of(faulty.faults(), organisation);
            };
        } catch (UnusableBody e) {
            throw RowProblems.of(e.faults(), organisation);
        }
    }

    private static Response created(Measurement measurement) {
        return Response.status(Response.Status.CREATED)
                // Without a host, so that it also holds behind the gateway.
                .header("Location", "/monitoring/v1/measurements/" + measurement.id())
                .entity(MeasurementResponse.from(measurement))
                .build();
    }

    private static Measurement recorded(UUID id, SentMeasurement sent, String unit, String actor, Instant at) {
        return new Measurement(
                id,
                1,
                sent.namespace(),
                sent.localId(),
                sent.series(),
                sent.span(),
                sent.value(),
                sent.text(),
                sent.limit(),
                unit,
                sent.standardError(),
                sent.status(),
                sent.quality(),
                sent.details(),
                at,
                actor);
    }

    private MeasurementResponse current(SentMeasurement sent) {
        return measurements
                .findByLocalId(sent.namespace(), sent.localId())
                .map(MeasurementResponse::from)
                .orElseThrow(NotFoundException::new);
    }

    private static HttpProblem conflict(String detail, UUID recorded) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/conflict"))
                .withTitle("Conflict")
                .withStatus(Response.Status.CONFLICT)
                .withDetail(detail)
                .with("recorded", "/monitoring/v1/measurements/" + recorded)
                .build();
    }
}
