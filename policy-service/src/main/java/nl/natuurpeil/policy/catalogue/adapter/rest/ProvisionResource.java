package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads provisions. */
@Path("/provisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Provisions", description = "Artikelen en leden / articles and paragraphs")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ProvisionResource {

    private final Lists lists;

    ProvisionResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listProvisions", summary = "Bepalingen opvragen / list provisions", description = """
                    De geldende versie van elke bepaling, in eigen woorden, op volgorde van code. Bron: de catalogus
                    die met de dienst wordt uitgegeven; `article.law` is de wet, `article.seed` het beleidsrapport.

                    The current version of every provision, in our own words, in order of code. Source: the catalogue
                    released with the service; `article.law` is the law, `article.seed` the policy report. 400 for an
                    unknown parameter, a `limit` outside 1 to 200 or a foreign `cursor`.""")
    @APIResponseSchema(ProvisionResponse.Page.class)
    public Response list(
            @QueryParam("instrument")
                    @Parameter(description = "Code van het instrument / code of the instrument", example = "NHV")
                    @Nullable
                    String instrument,
            @BeanParam Paging paging) {
        Map<Facet, String> facets = instrument == null ? Map.of() : Map.of(Facet.INSTRUMENT, instrument);
        return lists.page(Provision.class, facets, paging, ProvisionResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getProvision", summary = "Eén bepaling opvragen / get one provision", description = """
                    De bepaling met haar geschiedenis van versies.

                    The provision with its history of versions. 404 for an unknown code.""")
    @APIResponseSchema(ProvisionResponse.class)
    public ProvisionResponse get(@PathParam("code") String code) {
        var provision = lists.get(Provision.class, Kind.PROVISION, code);
        return ProvisionResponse.from(provision, lists.history(provision));
    }
}
