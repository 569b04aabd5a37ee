package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.Batches;
import nl.natuurpeil.monitoring.batch.application.CancelBatch;
import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far batches are, and stopping them; each organisation sees its own. */
@Path("/measurement-batches")
@Tag(name = "measurement-batches", description = "Leveringen van metingen / batches of measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeasurementBatchResource {

    private final Batches batches;
    private final CancelBatch cancelBatch;
    private final BatchAnswers answers;
    private final Caller caller;

    MeasurementBatchResource(Batches batches, CancelBatch cancelBatch, BatchAnswers answers, Caller caller) {
        this.batches = batches;
        this.cancelBatch = cancelBatch;
        this.answers = answers;
        this.caller = caller;
    }

    /** A page of batches. */
    @Schema(name = "MeasurementBatchPage")
    record BatchPage(List<BatchResponse> items) {}

    @GET
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(
            operationId = "listMeasurementBatches",
            summary = "Leveringen van de eigen organisatie / batches of one's own organisation",
            description = "De nieuwste eerst. / The newest first.")
    @APIResponse(
            responseCode = "200",
            description = "De leveringen / the batches",
            content = @Content(schema = @Schema(implementation = BatchPage.class)))
    public Response list(@BeanParam Paging paging) {
        var before = paging.after(1).map(cursor -> id(cursor.key().getFirst())).orElse(null);
        var rows = caller.organisation()
                .map(organisation -> batches.list(organisation, before, paging.rowsToRead()))
                .orElse(List.of());
        return paging.page(
                rows,
                batch -> BatchResponse.from(batch, List.of()),
                batch -> Cursor.of(batch.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(
            operationId = "getMeasurementBatch",
            summary = "Hoe ver een levering is / how far a batch is",
            description = "Verandert alleen bij een controlepunt: met `If-None-Match` is het antwoord tot dan toe 304. "
                    + "/ Changes at a checkpoint only: with `If-None-Match` the answer is 304 until then.")
    @APIResponse(
            responseCode = "200",
            description =
                    "De levering; `Retry-After` zolang ze niet klaar is / the batch; `Retry-After` until it is done",
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    public Response get(@PathParam("id") UUID id) {
        var batch = find(id).orElseThrow(NotFoundException::new);
        // The type is named here, because filters run before it is negotiated and an ETag goes to JSON only.
        var response = Response.ok(answers.describe(batch), MediaType.APPLICATION_JSON_TYPE);
        return batch.state().isFinished()
                ? response.build()
                : response.header(HttpHeaders.RETRY_AFTER, "1").build();
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed("measurements:write")
    @SecurityRequirement(name = "oidc", scopes = "measurements:write")
    @Operation(
            operationId = "cancelMeasurementBatch",
            summary = "Een levering afbreken / cancel a batch",
            description =
                    "Ze stopt bij het volgende controlepunt; wat tot dan is vastgelegd blijft, bij `mode=atomic` is "
                            + "dat niets. / It stops at the next checkpoint; what was recorded until then stays, which is nothing "
                            + "with `mode=atomic`.")
    @APIResponse(
            responseCode = "200",
            description = "Ze is afgebroken / it is cancelled",
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Ze wordt afgebroken / it is being cancelled",
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    @APIResponse(responseCode = "409", description = "Ze was al klaar / it was done already")
    public Response cancel(@PathParam("id") UUID id) {
        var batch = caller.organisation()
                .flatMap(organisation -> cancelBatch.cancel(organisation, id))
                .orElseThrow(NotFoundException::new);
        return switch (batch.state()) {
            case CANCELLED -> Response.ok(answers.describe(batch)).build();
            case RECEIVING, RECEIVED, RUNNING ->
                Response.accepted(answers.describe(batch))
                        .header(HttpHeaders.LOCATION, BatchResponse.ADDRESS + id)
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .build();
            case COMPLETED, FAILED -> throw done(batch.state());
        };
    }

    private Optional<Batch> find(UUID id) {
        return caller.organisation().flatMap(organisation -> batches.find(organisation, id));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    new Fault("cursor", "not-a-cursor", "must be a cursor from the Link header of this list"));
        }
    }

    private static HttpProblem done(BatchState state) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/conflict"))
                .withTitle("Conflict")
                .withStatus(Status.CONFLICT)
                .withDetail("the batch is " + state + " and can't be cancelled any more")
                .build();
    }
}
