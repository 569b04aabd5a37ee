package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.adapter.rest.BatchResponse.RejectResponse;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.Batches;
import nl.natuurpeil.monitoring.batch.application.Rejects;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.EntityTagFilter;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every fault of every refused row: page by page for programs, as one table for a spreadsheet. */
@Path("/measurement-batches/{id}/rejects")
@Tag(name = "measurement-batches")
@RunOnVirtualThread
class RejectResource {

    static final String CSV = "text/csv;charset=UTF-8";

    private final Batches batches;
    private final Rejects rejects;
    private final Caller caller;

    RejectResource(Batches batches, Rejects rejects, Caller caller) {
        this.batches = batches;
        this.rejects = rejects;
        this.caller = caller;
    }

    /** A page of faults. */
    @Schema(name = "BatchRejectPage")
    record RejectPage(List<RejectResponse> items) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(
            operationId = "listBatchRejects",
            summary = "Alle fouten van een levering / all faults of a batch",
            description = """
                    In de volgorde van de rijen. Met `Accept: text/csv` alles in één tabel die een spreadsheet in het
                    Nederlands zo opent (UTF-8, puntkomma's; wat als formule kan worden gelezen begint met `'`), anders JSON
                    per bladzijde.

                    In the order of the rows. With `Accept: text/csv` all in one table that a spreadsheet in Dutch opens as
                    it is (UTF-8, semicolons; what could be read as a formula begins with `'`), otherwise JSON by pages.""")
    @APIResponse(
            responseCode = "200",
            description = "De fouten / the faults",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RejectPage.class)),
                @Content(
                        mediaType = "text/csv",
                        schema =
                                @Schema(
                                        implementation = String.class,
                                        examples = "row;column;code;message_nl;message_en;allowed;line"))
            })
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam Paging paging,
            @Context HttpHeaders headers,
            @Context Request request) {
        var batch = caller.organisation()
                .flatMap(organisation -> batches.find(organisation, id))
                .orElseThrow(NotFoundException::new);
        return wantsTable(headers) ? table(batch, request) : page(batch, paging);
    }

    private static boolean wantsTable(HttpHeaders headers) {
        var first = headers.getAcceptableMediaTypes().getFirst();
        return !first.isWildcardType() && first.isCompatible(MediaType.valueOf("text/csv"));
    }

    private Response page(Batch batch, Paging paging) {
        var after = paging.after(2).orElseGet(() -> Cursor.of("-1", "0")).key();
        var rows =
                rejects.list(batch.id(), number(after.getFirst()), (int) number(after.getLast()), paging.rowsToRead());
        return paging.page(
                rows,
                RejectResponse::from,
                reject -> Cursor.of(String.valueOf(reject.row()), String.valueOf(reject.ordinal())));
    }

    /** Faults are only ever added, so their number tells whether there is anything new. */
    private Response table(Batch batch, Request request) {
        var tag = new EntityTag(
                batch.id() + "-" + batch.state() + "-" + batch.counts().rejected());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        StreamingOutput table = out -> new RejectTable(rejects, batch.id()).write(out);
        return Response.ok(table, CSV)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, EntityTagFilter.ASK_AGAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + batch.id() + ".csv\"")
                .build();
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadInput(
                    new Fault("cursor", "not-a-cursor", "must be a cursor from the Link header of this list"));
        }
    }
}
