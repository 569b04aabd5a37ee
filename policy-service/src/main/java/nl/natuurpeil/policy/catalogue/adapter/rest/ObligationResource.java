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
import nl.natuurpeil.policy.catalogue.application.FindObligation;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads obligations. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations", description = "Wat moet, in beoordeelbare vorm / what is owed, in a form that can be judged")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ObligationResource {

    private final Lists lists;
    private final FindObligation findObligation;

    ObligationResource(Lists lists, FindObligation findObligation) {
        this.lists = lists;
        this.findObligation = findObligation;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "listObligations",
            summary = "Verplichtingen opvragen / list obligations",
            description = """
                    De geldende versie van elke verplichting met artikel en regel, op volgorde van code. De filters
                    gelden samen. `indicator` vindt de verplichtingen waarvan de regel zelf naar die indicator kijkt,
                    niet die welke zulke verplichtingen tellen. Getallen staan in de eenheid van de indicator.

                    The current version of every obligation with its article and rule, in order of code. Filters hold
                    together. `indicator` finds obligations whose own rule looks at that indicator, not those that
                    count such obligations. Values are in the unit of the indicator. 400 for an unknown parameter or
                    binding level, a `limit` outside 1 to 200 or a foreign `cursor`.""")
    @APIResponseSchema(ObligationItem.Page.class)
    public Response list(@BeanParam ObligationFilter filter, @BeanParam Paging paging) {
        return lists.page(Obligation.class, filter.facets(), paging, ObligationItem::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getObligation",
            summary = "Eén verplichting opvragen / get one obligation",
            description = """
                    Alles in één document: artikel volgens wet en rapport, regel, uitzonderingen, indicatoren, de
                    verplichtingen die meetellen, condities, wie moet handelen, termijnen, zekerheid per waarde met
                    bron, en de geschiedenis van versies.

                    Everything in one document: article by law and by report, rule, exclusions, indicators, the
                    obligations that are counted, conditions, who must act, deadlines, certainty of each value with its
                    source, and the history of versions. 404 for an unknown code.""")
    @APIResponseSchema(ObligationResponse.class)
    public ObligationResponse get(@PathParam("code") String code) {
        var found = findObligation.find(code).orElseThrow(() -> new UnknownCode(Kind.OBLIGATION, code));
        return ObligationResponse.from(
                found.obligation(),
                found.indicators(),
                found.parts(),
                found.conditions(),
                lists.history(found.obligation()));
    }
}
