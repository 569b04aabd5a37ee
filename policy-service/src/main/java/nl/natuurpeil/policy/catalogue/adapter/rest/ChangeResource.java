package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.FindChanges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads what changed between two moments. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Changes", description = "Wat is veranderd, door wie en waarom / what changed, by whom and why")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ChangeResource {

    private final FindChanges findChanges;
    private final Clock clock;

    ChangeResource(FindChanges findChanges, Clock clock) {
        this.findChanges = findChanges;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listChanges", summary = "Veranderingen opvragen / list changes", description = """
                    Elke versie die na `from` en tot en met `to` is vastgelegd, op volgorde van vastleggen: welk record,
                    welke velden met de waarde ervoor en erna, door wie, waarom en met welke uitgave. Vergeleken wordt
                    met de versie wier plaats zij op haar eerste dag inneemt.

                    Every version recorded after `from` and up to `to`, in order of recording: which record, which
                    fields with their value before and after, by whom, why and with which release. It is compared with
                    the version whose place it takes on its first day. 400 for anything wrong with the query.""")
    @APIResponseSchema(ChangeItem.Page.class)
    public Response list(
            @QueryParam("from")
                    @Parameter(
                            description = "Tijdstip waarna / instant after which",
                            required = true,
                            example = "2026-01-01T00:00:00Z",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Tijdstip tot en met, standaard nu / instant up to which, now by default",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @Nullable
                    String to,
            @BeanParam Paging paging) {
        var faults = new QueryFaults();
        var first = faults.read(() -> required(new QueryText("from", from)));
        var last = faults.read(() -> new QueryText("to", to).instant());
        faults.inOrder(first, last);
        var after = faults.read(() -> paging.after(4)).flatMap(cursor -> cursor);
        faults.read(paging::limit);
        faults.refuseIfAny();
        var recorded = findChanges.recorded(first.orElseThrow(), last.orElseGet(clock::instant));
        return paging.page(
                Reads.after(after, recorded, ChangeItem::key, paging.rowsToRead()),
                version -> ChangeItem.from(findChanges.change(version)),
                ChangeItem::key);
    }

    private static Instant required(QueryText from) {
        var instant = from.instant();
        if (instant == null) {
            throw new BadInput(new Fault(from.name(), "required", "must be given: an instant as 2026-04-01T12:00:00Z"));
        }
        return instant;
    }
}
