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
import nl.natuurpeil.policy.catalogue.domain.Level;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads linkages. */
@Path("/linkages")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Linkages", description = "Koppelkansen in twee richtingen / linkages in two directions")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class LinkageResource {

    private final Reads reads;

    LinkageResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listLinkages", summary = "Koppelkansen opvragen / list linkages", description = """
                    Elke koppelkans: Basiskwaliteit Natuur draagt bij aan het instrument, of het instrument stuurt op
                    Basiskwaliteit Natuur. `absent` zegt dat er geen is, en de samenvatting waarom. De versie die op
                    `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every linkage: Basiskwaliteit Natuur contributes to the instrument, or the instrument steers
                    towards it. `absent` says that there is none, and the summary why. The version that holds on
                    `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown parameter or
                    value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(LinkageResponse.Page.class)
    public Response list(
            @QueryParam("instrument")
                    @Parameter(description = "Code van het instrument / code of the instrument", example = "KRW")
                    @Nullable
                    String instrument,
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
            @QueryParam("level")
                    @Parameter(
                            description = "Niveau van het instrument / level of the instrument",
                            schema = @Schema(enumeration = {"GLOBAL", "EUROPEAN", "NATIONAL", "SUBNATIONAL"}))
                    @Nullable
                    String level,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.page(
                Linkage.class,
                when,
                faults -> Filter.none()
                        .and(Facet.INSTRUMENT, instrument)
                        .and(Facet.CONDITION, condition)
                        .and(Facet.LANDSCAPE_TYPE, landscapeType)
                        .and(
                                Facet.LEVEL,
                                faults.read(() -> new QueryText("level", level).oneOf(Level.class))
                                        .orElse(null)),
                paging,
                LinkageResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getLinkage", summary = "Eén koppelkans opvragen / get one linkage", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(LinkageResponse.class)
    public LinkageResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var linkage = reads.get(Linkage.class, code, when);
        return LinkageResponse.from(linkage, reads.history(linkage));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listLinkageVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.LINKAGE, code);
    }
}
