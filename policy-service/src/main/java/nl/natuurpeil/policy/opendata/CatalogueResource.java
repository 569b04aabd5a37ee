package nl.natuurpeil.policy.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.policy.catalogue.adapter.rest.ApiDescription;
import nl.natuurpeil.policy.catalogue.adapter.rest.Documents;
import nl.natuurpeil.policy.catalogue.adapter.rest.FromCatalogue;
import nl.natuurpeil.policy.catalogue.adapter.rest.MomentQuery;
import nl.natuurpeil.policy.catalogue.adapter.rest.Reads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out the whole catalogue as one document. */
@Path("/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Open data", description = "De catalogus als geheel / the catalogue as a whole")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class CatalogueResource {

    private final Reads reads;
    private final Documents documents;

    CatalogueResource(Reads reads, Documents documents) {
        this.reads = reads;
        this.documents = documents;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getCatalogue",
            summary = "De hele catalogus downloaden / download the whole catalogue",
            description = """
                    Elk record van elke soort in één document, zoals zijn eigen adres het geeft. De versies die op
                    `validOn` gelden volgens wat op `asOf` bekend was; standaard vandaag en alles. Met de context uit
                    de `Link`-header is het als JSON-LD te lezen.

                    Every record of every kind in one document, as its own address gives it. The versions that hold on
                    `validOn` by what was known at `asOf`; today and all by default. With the context of the `Link`
                    header it can be read as JSON-LD. 400 for an unknown parameter or a moment that is none.""")
    @APIResponseSchema(WholeCatalogue.class)
    public Response get(@BeanParam MomentQuery when) {
        var catalogue = reads.at(when);
        var moment = catalogue.moment();
        var whole = WholeCatalogue.of(moment.validOn(), moment.asOf(), kind -> documents.of(kind.type(), catalogue));
        return Response.ok(whole, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LINK, ContextResource.LINK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"natuurpeil-catalogue.json\"")
                .build();
    }
}
