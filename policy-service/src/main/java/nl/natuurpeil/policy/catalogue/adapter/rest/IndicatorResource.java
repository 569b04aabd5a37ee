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
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads indicators. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Indicators", description = "Wat wordt gemeten / what is measured")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class IndicatorResource {

    private final Reads reads;

    IndicatorResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listIndicators", summary = "Indicatoren opvragen / list indicators", description = """
                    Elke indicator met eenheid, richting, optelling over gebieden, klassen, meetwijze en datasets. Een
                    dataset van soort `EXAMPLE` is voorbeelddata, geen meting. De versie die op `validOn` geldt
                    volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every indicator with its unit, direction, aggregation over areas, classes, way of measuring and
                    datasets. A dataset of kind `EXAMPLE` is example data, not a measurement. The version that holds
                    on `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown parameter
                    or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(IndicatorResponse.Page.class)
    public Response list(@BeanParam MomentQuery when, @BeanParam Paging paging) {
        return reads.page(Indicator.class, when, _ -> Filter.none(), paging, IndicatorResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getIndicator", summary = "Eén indicator opvragen / get one indicator", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(IndicatorResponse.class)
    public IndicatorResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var indicator = reads.get(Indicator.class, code, when);
        return IndicatorResponse.from(indicator, reads.history(indicator));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listIndicatorVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.INDICATOR, code);
    }
}
