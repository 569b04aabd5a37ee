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
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads conditions. */
@Path("/conditions")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Conditions", description = "Abiotiek, inrichting en beheer / soil, water and air, layout, management")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ConditionResource {

    private final Reads reads;

    ConditionResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listConditions", summary = "Condities opvragen / list conditions", description = """
                    Elke conditie van Basiskwaliteit Natuur met haar familie en eenheden. De versie die op `validOn`
                    geldt volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every condition of Basiskwaliteit Natuur with its family and units. The version that holds on
                    `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown parameter or
                    value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(ConditionResponse.Page.class)
    public Response list(
            @QueryParam("family")
                    @Parameter(
                            description = "Familie van condities / family of conditions",
                            schema = @Schema(enumeration = {"ABIOTIEK", "INRICHTING", "BEHEER"}))
                    @Nullable
                    String family,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.page(
                Condition.class,
                when,
                faults -> Filter.none()
                        .and(
                                Facet.FAMILY,
                                faults.read(() -> new QueryText("family", family).oneOf(Condition.Family.class))
                                        .orElse(null)),
                paging,
                ConditionResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getCondition", summary = "Eén conditie opvragen / get one condition", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(ConditionResponse.class)
    public ConditionResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var condition = reads.get(Condition.class, code, when);
        return ConditionResponse.from(condition, reads.history(condition));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listConditionVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.CONDITION, code);
    }
}
