package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.application.Days;
import nl.natuurpeil.policy.catalogue.application.Timeline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads what is due when. */
@Path("/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Deadlines", description = "Wat wanneer moet, als tijdlijn / what is due when, as a timeline")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class DeadlineResource {

    private final Reads reads;

    DeadlineResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listDeadlines", summary = "De tijdlijn opvragen / get the timeline", description = """
                    Alles wat op een dag moet, op volgorde van dag: termijnen van instrumenten, bepalingen en
                    verplichtingen, en de mijlpalen van regels met hun niveau in de eenheid van de indicator. Termijnen
                    zonder vaste dag staan bij hun record.

                    All that is due on a day, in order of day: deadlines of instruments, provisions and obligations, and
                    the milestones of rules with their level in the unit of the indicator. Deadlines without a day stand
                    with their record. 400 for anything wrong with the query, all of it named.""")
    @APIResponseSchema(DeadlineItem.Page.class)
    public Response list(
            @QueryParam("from")
                    @Parameter(
                            description = "Eerste dag / first day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Laatste dag / last day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String to,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.pageOf(
                when,
                paging,
                faults -> {
                    var first = faults.read(() -> new QueryText("from", from).date());
                    var last = faults.read(() -> new QueryText("to", to).date());
                    faults.inOrder(first, last);
                    var days = new Days(first.orElse(null), last.orElse(null));
                    return catalogue -> points(catalogue, days);
                },
                4,
                DeadlineItem::key);
    }

    private static List<DeadlineItem> points(CatalogueAt catalogue, Days days) {
        return new Timeline(catalogue)
                .during(days).stream().map(DeadlineItem::from).toList();
    }
}
