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
import nl.natuurpeil.policy.catalogue.domain.LandscapeType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads landscape types. */
@Path("/landscape-types")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Landscape types", description = "Landschappen en wijktypen / landscapes and neighbourhoods")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class LandscapeTypeResource {

    private final Reads reads;

    LandscapeTypeResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "listLandscapeTypes",
            summary = "Landschapstypen opvragen / list landscape types",
            description = """
                    Elk type landschap of wijk waarvoor eigen condities gelden. De versie die op `validOn` geldt
                    volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every type of landscape or neighbourhood that asks for conditions of its own. The version that
                    holds on `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown
                    parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(LandscapeTypeResponse.Page.class)
    public Response list(
            @QueryParam("setting")
                    @Parameter(
                            description = "Landelijk of bebouwd / rural or built-up",
                            schema = @Schema(enumeration = {"RURAL", "BUILT_UP"}))
                    @Nullable
                    String setting,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.page(
                LandscapeType.class,
                when,
                faults -> Filter.none()
                        .and(
                                Facet.SETTING,
                                faults.read(() -> new QueryText("setting", setting).oneOf(LandscapeType.Setting.class))
                                        .orElse(null)),
                paging,
                LandscapeTypeResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getLandscapeType",
            summary = "Eén landschapstype opvragen / get one landscape type",
            description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(LandscapeTypeResponse.class)
    public LandscapeTypeResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var landscapeType = reads.get(LandscapeType.class, code, when);
        return LandscapeTypeResponse.from(landscapeType, reads.history(landscapeType));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "listLandscapeTypeVersions",
            summary = "Versies opvragen / list versions",
            description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.LANDSCAPE_TYPE, code);
    }
}
