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
@FromCatalogue
@Tag(name = "Obligations", description = "Wat moet, in beoordeelbare vorm / what is owed, in a form that can be judged")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class ObligationResource {

    private final Reads reads;
    private final FindObligation findObligation;

    ObligationResource(Reads reads, FindObligation findObligation) {
        this.reads = reads;
        this.findObligation = findObligation;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "listObligations",
            summary = "Verplichtingen opvragen / list obligations",
            description = """
                    Elke verplichting met artikel en regel, op volgorde van code. De filters gelden samen; niveau,
                    stand en landschapstype zijn die van het instrument. `indicator` vindt de verplichtingen waarvan
                    de regel zelf naar die indicator kijkt, niet die welke zulke verplichtingen tellen. Getallen staan
                    in de eenheid van de indicator. De versie die op `validOn` geldt volgens wat op `asOf` bekend was;
                    standaard vandaag en alles.

                    Every obligation with its article and rule, in order of code. Filters hold together; level, status
                    and landscape type are those of the instrument. `indicator` finds obligations whose own rule looks
                    at that indicator, not those that count such obligations. Values are in the unit of the indicator.
                    The version that holds on `validOn` by what was known at `asOf`; today and all by default. 400 for
                    an unknown parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them
                    named.""")
    @APIResponseSchema(ObligationItem.Page.class)
    public Response list(@BeanParam PolicyFilter filter, @BeanParam MomentQuery when, @BeanParam Paging paging) {
        return reads.page(Obligation.class, when, filter::filter, paging, ObligationItem::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getObligation",
            summary = "Eén verplichting opvragen / get one obligation",
            description = """
                    Alles in één document: artikel volgens wet en rapport, regel, uitzonderingen, indicatoren, de
                    verplichtingen die meetellen, condities, koppelkansen van het instrument, wie moet handelen,
                    termijnen, opmerkingen, zekerheid per waarde met bron, en de geschiedenis: wat, wanneer, door wie
                    en waarom. De versie die op `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en
                    alles.

                    Everything in one document: article by law and by report, rule, exclusions, indicators, the
                    obligations that are counted, conditions, linkages of the instrument, who must act, deadlines,
                    remarks, certainty of each value with its source, and the history: what, when, by whom and why.
                    The version that holds on `validOn` by what was known at `asOf`; today and all by default. 400 for
                    an unknown parameter or a moment that is none, 404 for an unknown code or one that does not hold
                    at the moment.""")
    @APIResponseSchema(ObligationResponse.class)
    public ObligationResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var found = findObligation.find(reads.at(when), code).orElseThrow(() -> new UnknownCode(Kind.OBLIGATION, code));
        return ObligationResponse.from(found, reads.history(found.obligation()));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listObligationVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.OBLIGATION, code);
    }
}
