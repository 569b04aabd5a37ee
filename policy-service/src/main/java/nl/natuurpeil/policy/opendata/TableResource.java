package nl.natuurpeil.policy.opendata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.policy.catalogue.adapter.rest.ApiDescription;
import nl.natuurpeil.policy.catalogue.adapter.rest.FromCatalogue;
import nl.natuurpeil.policy.catalogue.adapter.rest.LanguageQuery;
import nl.natuurpeil.policy.catalogue.adapter.rest.MomentQuery;
import nl.natuurpeil.policy.catalogue.adapter.rest.PolicyFilter;
import nl.natuurpeil.policy.catalogue.adapter.rest.QueryFaults;
import nl.natuurpeil.policy.catalogue.adapter.rest.Reads;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.content.domain.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands out tables for a spreadsheet. */
@Path("/tables")
@Produces(TableResource.CSV)
@FromCatalogue
@Tag(name = "Open data")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class TableResource {

    static final String CSV = "text/csv;charset=UTF-8";

    private final Reads reads;

    TableResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/obligations")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getObligationTable",
            summary = "Verplichtingen als tabel / obligations as a table",
            description = """
                    Elke verplichting op een regel, met artikel, indicatoren, termijnen en wie moet handelen: CSV die
                    een spreadsheet in het Nederlands zo opent (UTF-8, puntkomma's). De filters zijn die van
                    `/obligations`; er zijn geen bladzijden. Wat als formule kan worden gelezen begint met `'`.

                    Each obligation on a line, with article, indicators, deadlines and who must act: CSV that a
                    spreadsheet in Dutch opens as it is (UTF-8, semicolons). Filters are those of `/obligations`; there
                    are no pages. What could be read as a formula begins with `'`. 400 for anything wrong with the
                    query, all of it named.""")
    public Response obligations(
            @BeanParam PolicyFilter wanted, @BeanParam MomentQuery when, @BeanParam LanguageQuery language) {
        var faults = new QueryFaults();
        var filter = wanted.filter(faults);
        var catalogue = reads.at(when, faults);
        var chosen = language.language(faults);
        faults.refuseIfAny();
        var rows = catalogue.list(Obligation.class, filter);
        return csv("obligations", new ObligationTable(catalogue, chosen).table().csv(rows, chosen), chosen);
    }

    @GET
    @Path("/instruments")
    @RolesAllowed("policy:read")
    @Operation(
            operationId = "getInstrumentTable",
            summary = "Instrumenten als tabel / instruments as a table",
            description = """
                    Elk instrument op een regel, met niveau, binding, stand en beide koppelkansen: CSV die een
                    spreadsheet in het Nederlands zo opent (UTF-8, puntkomma's). De filters zijn die van
                    `/instruments`; er zijn geen bladzijden. Wat als formule kan worden gelezen begint met `'`.

                    Each instrument on a line, with level, binding, status and both linkages: CSV that a spreadsheet in
                    Dutch opens as it is (UTF-8, semicolons). Filters are those of `/instruments`; there are no pages.
                    What could be read as a formula begins with `'`. 400 for anything wrong with the query, all of it
                    named.""")
    public Response instruments(
            @BeanParam PolicyFilter wanted, @BeanParam MomentQuery when, @BeanParam LanguageQuery language) {
        var faults = new QueryFaults();
        var filter = wanted.filter(faults);
        var catalogue = reads.at(when, faults);
        var chosen = language.language(faults);
        faults.refuseIfAny();
        var rows = catalogue.list(Instrument.class, filter);
        return csv("instruments", new InstrumentTable(catalogue, chosen).table().csv(rows, chosen), chosen);
    }

    private static Response csv(String name, byte[] table, Language language) {
        return Response.ok(table, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
