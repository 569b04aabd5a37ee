package nl.natuurpeil.policy.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.platform.http.EntityTagFilter;
import nl.natuurpeil.policy.catalogue.adapter.rest.ApiDescription;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out what the names in the documents mean; a file of 2 kB that never changes while the service runs. */
@Path("/catalogue-context")
@Produces(ContextResource.JSON_LD)
@Tag(name = "Open data")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ContextResource {

    static final String JSON_LD = "application/ld+json";

    /** How a document in plain JSON names its context. */
    static final String LINK =
            "</policy/v1/catalogue-context>; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"" + JSON_LD + "\"";

    private static final byte[] CONTEXT = Resources.read("context.jsonld");
    private static final EntityTag TAG = EntityTagFilter.tag(CONTEXT);

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getCatalogueContext",
            summary = "De JSON-LD-context opvragen / get the JSON-LD context",
            description = """
                    Wat de namen in de documenten betekenen, in termen van Dublin Core, ELI, PROV en SKOS; wie de
                    documenten als gewone JSON leest heeft hem niet nodig.

                    What the names in the documents mean, in terms of Dublin Core, ELI, PROV and SKOS; who reads the
                    documents as plain JSON has no need of it.""")
    public Response get(@Context Request request) {
        var unchanged = request.evaluatePreconditions(TAG);
        var response = unchanged == null ? Response.ok(CONTEXT) : unchanged;
        return response.tag(TAG)
                .header(HttpHeaders.CACHE_CONTROL, EntityTagFilter.ASK_AGAIN)
                .build();
    }
}
