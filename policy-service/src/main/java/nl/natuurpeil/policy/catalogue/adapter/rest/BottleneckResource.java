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
import nl.natuurpeil.policy.catalogue.domain.Bottleneck;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads bottlenecks. */
@Path("/bottlenecks")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Bottlenecks", description = "Wat in de weg staat / what stands in the way")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class BottleneckResource {

    private final Reads reads;

    BottleneckResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listBottlenecks", summary = "Knelpunten opvragen / list bottlenecks", description = """
                    Elk knelpunt uit het beleidsrapport, met oplossingsrichtingen en wat Natuurpeil ervoor doet. De
                    versie die op `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every bottleneck of the policy report, with ways out and what Natuurpeil does for it. The version
                    that holds on `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown
                    parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(BottleneckResponse.Page.class)
    public Response list(
            @QueryParam("instrument")
                    @Parameter(description = "Code van het instrument / code of the instrument", example = "KRW")
                    @Nullable
                    String instrument,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.page(
                Bottleneck.class,
                when,
                _ -> Filter.none().and(Facet.INSTRUMENT, instrument),
                paging,
                BottleneckResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getBottleneck", summary = "Eén knelpunt opvragen / get one bottleneck", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(BottleneckResponse.class)
    public BottleneckResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var bottleneck = reads.get(Bottleneck.class, code, when);
        return BottleneckResponse.from(bottleneck, reads.history(bottleneck));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listBottleneckVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.BOTTLENECK, code);
    }
}
