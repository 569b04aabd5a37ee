package nl.natuurpeil.monitoring.recalculation.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Place;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Judging anew on demand. */
@Path("/recalculations")
@Tag(name = "operations", description = "Beheer / operations")
@RolesAllowed("admin")
@SecurityRequirement(name = "oidc", scopes = "admin")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecalculationResource {

    private static final String PLACE = "/monitoring/v1/recalculations/";

    private final Recalculations recalculations;
    private final Catalogue catalogue;
    private final Caller caller;
    private final Clock clock;

    RecalculationResource(Recalculations recalculations, Catalogue catalogue, Caller caller, Clock clock) {
        this.recalculations = recalculations;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "requestRecalculation",
            summary = "Alles opnieuw beoordelen, of een deel / judge everything anew, or a part",
            description = "Een oordeel dat hetzelfde zegt komt er niet nog eens bij. Met dryRun verandert er niets. "
                    + "/ A verdict that says the same is not added again. With dryRun nothing changes.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RecalculationRequest.Posted.class)))
    @APIResponse(
            responseCode = "202",
            description = "Aangenomen / accepted",
            content = @Content(schema = @Schema(implementation = RecalculationResponse.class)))
    public Response post(@Nullable JsonNode body) {
        var wanted = RecalculationRequest.read(body, catalogue.content());
        var added = recalculations.add(wanted, caller.organisation().orElse(null));
        return Response.accepted(response(added))
                .location(URI.create(PLACE + added.id()))
                .build();
    }

    @GET
    @Operation(operationId = "listRecalculations", summary = "Herberekeningen, nieuwste eerst / newest first")
    public Response list(@BeanParam Paging paging) {
        var after = paging.after(1).map(cursor -> id(cursor.key().getFirst()));
        return paging.page(
                recalculations.list(after, paging.rowsToRead()),
                this::response,
                last -> Cursor.of(last.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRecalculation", summary = "Hoever een herberekening is / how far it is")
    @APIResponse(
            responseCode = "200",
            description = "De herberekening / the recalculation",
            content = @Content(schema = @Schema(implementation = RecalculationResponse.class)))
    public RecalculationResponse get(@PathParam("id") UUID id) {
        return response(existing(id));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listRecalculationChanges",
            summary = "Wat veranderde, of zou veranderen / what changed, or would")
    public Response changes(@PathParam("id") UUID id, @BeanParam Paging paging) {
        existing(id);
        var after = paging.after(2)
                .map(cursor -> new Place(cursor.key().get(0), cursor.key().get(1)));
        return paging.page(
                recalculations.changes(id, after, paging.rowsToRead()),
                change -> change,
                last -> Cursor.of(last.obligation(), last.area()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelRecalculation",
            summary = "Een herberekening afbreken / break it off",
            description = "Wat al beoordeeld is blijft. / What was judged stays.")
    @APIResponse(
            responseCode = "200",
            description = "Afgebroken / broken off",
            content = @Content(schema = @Schema(implementation = RecalculationResponse.class)))
    @APIResponse(responseCode = "409", description = "Was al klaar / was over already")
    public RecalculationResponse cancel(@PathParam("id") UUID id) {
        existing(id);
        if (!recalculations.cancel(id)) {
            throw HttpProblem.builder()
                    .withType(URI.create("/errors/conflict"))
                    .withTitle("Conflict")
                    .withStatus(Response.Status.CONFLICT)
                    .withDetail("the recalculation is over already")
                    .build();
        }
        return response(existing(id));
    }

    private Recalculation existing(UUID id) {
        return recalculations.find(id).orElseThrow(() -> new NotFoundException("there is no recalculation " + id));
    }

    private RecalculationResponse response(Recalculation one) {
        return RecalculationResponse.from(one, clock.instant());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor of this list"));
        }
    }
}
