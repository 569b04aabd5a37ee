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
import nl.natuurpeil.policy.catalogue.application.FindInstrument;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads instruments. */
@Path("/instruments")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Instruments", description = "Wetten, richtlijnen, programma's en plannen / laws, directives, plans")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class InstrumentResource {

    private final Reads reads;
    private final FindInstrument findInstrument;

    InstrumentResource(Reads reads, FindInstrument findInstrument) {
        this.reads = reads;
        this.findInstrument = findInstrument;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listInstruments", summary = "Instrumenten opvragen / list instruments", description = """
                    Elk instrument op volgorde van code, met verwijzing, niveau, binding, stand en termijnen. De
                    filters gelden samen; een instrument wordt ook gevonden door wat zijn bepalingen, verplichtingen
                    en koppelkansen zeggen. De versie die op `validOn` geldt volgens wat op `asOf` bekend was;
                    standaard vandaag en alles.

                    Every instrument in order of code, with its reference, level, binding, standing and deadlines.
                    Filters hold together; an instrument is also found by what its provisions, obligations and
                    linkages say. The version that holds on `validOn` by what was known at `asOf`; today and all by
                    default. 400 for an unknown parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`,
                    all of them named.""")
    @APIResponseSchema(InstrumentItem.Page.class)
    public Response list(@BeanParam PolicyFilter filter, @BeanParam MomentQuery when, @BeanParam Paging paging) {
        return reads.pageAt(Instrument.class, when, filter::filter, paging, InstrumentItem::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getInstrument",
            summary = "Eén instrument opvragen / get one instrument",
            description = """
                    Het instrument met zijn bepalingen, verplichtingen, koppelkansen, opmerkingen en geschiedenis.
                    Waar het beleidsrapport van de wet afwijkt (`reference.differs`) geldt de wet en zegt `remark` het
                    verschil. De versie die op `validOn` geldt volgens wat op `asOf` bekend was; standaard vandaag en
                    alles.

                    The instrument with its provisions, obligations, linkages, remarks and history. Where the policy
                    report differs from the law (`reference.differs`) the law is followed and `remark` says how. The
                    version that holds on `validOn` by what was known at `asOf`; today and all by default. 400 for an
                    unknown parameter or a moment that is none, 404 for an unknown code or one that does not hold at
                    the moment.""")
    @APIResponseSchema(InstrumentResponse.class)
    public InstrumentResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var catalogue = reads.at(when);
        var found = findInstrument.find(catalogue, code).orElseThrow(() -> new UnknownCode(Kind.INSTRUMENT, code));
        return InstrumentResponse.from(found, catalogue.moment().validOn(), reads.history(found.instrument()));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listInstrumentVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.INSTRUMENT, code);
    }
}
