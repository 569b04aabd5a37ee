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
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Norm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads norms. */
@Path("/norms")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Norms", description = "Streefbeelden per landschap / norms by landscape")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class NormResource {

    private final Reads reads;

    NormResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listNorms", summary = "Normen opvragen / list norms", description = """
                    Wat een conditie in een landschapstype moet zijn, met bron; `values` is leeg waar geen waarde
                    bekend is. De versie die op `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en
                    alles.

                    What a condition should be in a type of landscape, with its source; `values` is empty where none
                    is known. The version that holds on `validOn` by what was known at `asOf`; today and all by
                    default. 400 for an unknown parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`,
                    all of them named.""")
    @APIResponseSchema(NormResponse.Page.class)
    public Response list(
            @QueryParam("condition")
                    @Parameter(
                            description = "Code van de conditie / code of the condition",
                            example = "grondwaterstand")
                    @Nullable
                    String condition,
            @QueryParam("landscapeType")
                    @Parameter(
                            description = "Landschapstype waar het geldt / landscape type in which it holds",
                            example = "beekdal")
                    @Nullable
                    String landscapeType,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.page(
                Norm.class,
                when,
                _ -> Filter.none().and(Facet.CONDITION, condition).and(Facet.LANDSCAPE_TYPE, landscapeType),
                paging,
                NormResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getNorm", summary = "Eén norm opvragen / get one norm", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(NormResponse.class)
    public NormResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var norm = reads.get(Norm.class, code, when);
        return NormResponse.from(norm, reads.history(norm));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listNormVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.NORM, code);
    }
}
