package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads provisions. */
@Path("/provisions")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Provisions", description = "Artikelen en leden / articles and paragraphs")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ProvisionResource {

    private final Reads reads;

    ProvisionResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listProvisions", summary = "Bepalingen opvragen / list provisions", description = """
                    Elke bepaling in eigen woorden, op volgorde van code; `article.law` is de wet, `article.seed` het
                    beleidsrapport. De filters gelden samen; een bepaling wordt ook gevonden door haar verplichtingen.
                    De versie die op `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every provision in our own words, in order of code; `article.law` is the law, `article.seed` the
                    policy report. Filters hold together; a provision is also found by its obligations. The version
                    that holds on `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown
                    parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(ProvisionResponse.Page.class)
    public Response list(@BeanParam PolicyFilter filter, @BeanParam MomentQuery when, @BeanParam Paging paging) {
        return reads.page(Provision.class, when, filter::filter, paging, ProvisionResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getProvision", summary = "Eén bepaling opvragen / get one provision", description = """
                    De bepaling met haar geschiedenis van versies. De versie die op `validOn` geldt volgens wat op
                    `asOf` bekend was; standaard vandaag en alles.

                    The provision with its history of versions. The version that holds on `validOn` by what was known
                    at `asOf`; today and all by default. 400 for an unknown parameter or a moment that is none, 404
                    for an unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(ProvisionResponse.class)
    public ProvisionResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var provision = reads.get(Provision.class, code, when);
        return ProvisionResponse.from(provision, reads.history(provision));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listProvisionVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.PROVISION, code);
    }
}
