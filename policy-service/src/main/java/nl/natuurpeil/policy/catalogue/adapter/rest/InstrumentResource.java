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
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads instruments. */
@Path("/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments", description = "Wetten, richtlijnen, programma's en plannen / laws, directives, plans")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class InstrumentResource {

    private final Lists lists;

    InstrumentResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listInstruments", summary = "Instrumenten opvragen / list instruments", description = """
                    De geldende versie van elk instrument, op volgorde van code, met verwijzing, termijnen en zekerheid.
                    Bron: de catalogus die met de dienst wordt uitgegeven.

                    The current version of every instrument in order of code, with its reference, deadlines and
                    certainty. Source: the catalogue released with the service. 400 for an unknown parameter, a `limit`
                    outside 1 to 200 or a foreign `cursor`.""")
    @APIResponseSchema(InstrumentResponse.Page.class)
    public Response list(@BeanParam Paging paging) {
        return lists.page(Instrument.class, Map.of(), paging, InstrumentResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getInstrument",
            summary = "Eén instrument opvragen / get one instrument",
            description = """
                    Het instrument met zijn geschiedenis van versies. Waar het beleidsrapport van de wet afwijkt
                    (`reference.differs`) geldt de wet en zegt `remark` het verschil.

                    The instrument with its history of versions. Where the policy report differs from the law
                    (`reference.differs`) the law is followed and `remark` says how. 404 for an unknown code.""")
    @APIResponseSchema(InstrumentResponse.class)
    public InstrumentResponse get(@PathParam("code") String code) {
        var instrument = lists.get(Instrument.class, Kind.INSTRUMENT, code);
        return InstrumentResponse.from(instrument, lists.history(instrument));
    }
}
