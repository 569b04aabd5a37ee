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
import nl.natuurpeil.policy.catalogue.domain.Practice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads practices. */
@Path("/practices")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Practices", description = "Wat anderen maakten / what others made")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class PracticeResource {

    private final Reads reads;

    PracticeResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "listPractices",
            summary = "Praktijken en hulpmiddelen opvragen / list practices",
            description = """
                    Elke praktijk, elk hulpmiddel, register of dashboard van anderen, en hoe Natuurpeil daarmee
                    samengaat. De versie die op `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en
                    alles.

                    Every practice, tool, register or dashboard of others, and how Natuurpeil goes with it. The
                    version that holds on `validOn` by what was known at `asOf`; today and all by default. 400 for an
                    unknown parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(PracticeResponse.Page.class)
    public Response list(
            @QueryParam("instrument")
                    @Parameter(description = "Code van het instrument / code of the instrument", example = "KRW")
                    @Nullable
                    String instrument,
            @BeanParam MomentQuery when,
            @BeanParam Paging paging) {
        return reads.page(
                Practice.class,
                when,
                _ -> Filter.none().and(Facet.INSTRUMENT, instrument),
                paging,
                PracticeResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getPractice", summary = "Eén praktijk opvragen / get one practice", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(PracticeResponse.class)
    public PracticeResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var practice = reads.get(Practice.class, code, when);
        return PracticeResponse.from(practice, reads.history(practice));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listPracticeVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.PRACTICE, code);
    }
}
