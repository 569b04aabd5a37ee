package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.domain.Certainty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads how sure each value of the catalogue is. */
@Path("/evidence")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Evidence", description = "Hoe zeker elke waarde is / how sure each value is")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class EvidenceResource {

    private final Reads reads;

    EvidenceResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listEvidence", summary = "Zekerheid opvragen / list evidence", description = """
                    Van elke waarde waarvoor dat is vastgelegd: in welk record ze staat, onder welk pad, hoe zeker ze is
                    en volgens welke bron. `certainty=TO_BE_VERIFIED` is de lijst van wat nog moet worden nagezien.

                    For each value of which it was recorded: the record, the path, how sure it is and by what source.
                    `certainty=TO_BE_VERIFIED` is the list of what is still to be checked. 400 for anything wrong with
                    the query, all of it named.""")
    @APIResponseSchema(EvidenceItem.Page.class)
    public Response list(
            @QueryParam("certainty")
                    @Parameter(
                            description = "Hoe zeker / how sure",
                            schema = @Schema(enumeration = {"VERIFIED", "FROM_SOURCE", "TO_BE_VERIFIED"}))
                    @Nullable
                    String certainty,
            @QueryParam("instrument")
                    @Parameter(description = "Code van het instrument / code of the instrument", example = "KRW")
                    @Nullable
                    String instrument,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.pageOf(
                when,
                paging,
                faults -> {
                    var filter = Filter.none().and(Facet.INSTRUMENT, instrument);
                    Optional<String> wanted =
                            faults.read(() -> new QueryText("certainty", certainty).oneOf(Certainty.class));
                    return catalogue -> EvidenceItem.all(catalogue, filter).stream()
                            .filter(item -> wanted.isEmpty() || wanted.get().equals(item.certainty()))
                            .toList();
                },
                3,
                EvidenceItem::key);
    }
}
