package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads indicators. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "Wat wordt gemeten / what is measured")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class IndicatorResource {

    private final Lists lists;

    IndicatorResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listIndicators", summary = "Indicatoren opvragen / list indicators", description = """
                    De geldende versie van elke indicator met eenheid, richting, optelling over gebieden en datasets.
                    Een dataset van soort `EXAMPLE` is voorbeelddata, geen meting.

                    The current version of every indicator with its unit, direction, aggregation over areas and
                    datasets. A dataset of kind `EXAMPLE` is example data, not a measurement. 400 for an unknown
                    parameter, a `limit` outside 1 to 200 or a foreign `cursor`.""")
    @APIResponseSchema(IndicatorResponse.Page.class)
    public Response list(@BeanParam Paging paging) {
        return lists.page(Indicator.class, Map.of(), paging, IndicatorResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getIndicator", summary = "Eén indicator opvragen / get one indicator", description = """
                    De indicator met haar geschiedenis van versies.

                    The indicator with its history of versions. 404 for an unknown code.""")
    @APIResponseSchema(IndicatorResponse.class)
    public IndicatorResponse get(@PathParam("code") String code) {
        var indicator = lists.get(Indicator.class, Kind.INDICATOR, code);
        return IndicatorResponse.from(indicator, lists.history(indicator));
    }
}
