package nl.natuurpeil.monitoring.intake.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.natuurpeil.monitoring.intake.adapter.format.VocabularyCsv;
import nl.natuurpeil.monitoring.intake.application.FindVocabularies;
import nl.natuurpeil.monitoring.intake.application.ImportVocabulary;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading the lists rows are checked against, and importing newer ones. */
@Path("/vocabularies")
@Tag(name = "vocabularies", description = "Codelijsten / vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VocabularyResource {

    private static final int FAULTS_SHOWN = 100;

    private final FindVocabularies vocabularies;
    private final ImportVocabulary importVocabulary;
    private final Caller caller;

    VocabularyResource(FindVocabularies vocabularies, ImportVocabulary importVocabulary, Caller caller) {
        this.vocabularies = vocabularies;
        this.importVocabulary = importVocabulary;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(
            operationId = "listVocabularies",
            summary =
                    "Codelijsten waartegen metingen gecontroleerd worden / vocabularies measurements are checked against")
    public Paging.Page<VocabularyResponse> list() {
        return new Paging.Page<>(
                vocabularies.all().stream().map(VocabularyResponse::from).toList());
    }

    @GET
    @Path("/{list}")
    @RolesAllowed("measurements:read")
    @SecurityRequirement(name = "oidc", scopes = "measurements:read")
    @Operation(operationId = "listVocabularyCodes", summary = "De codes van een lijst / the codes of a list")
    public Response codes(@Parameter(example = "parameters") @PathParam("list") String list, @BeanParam Paging paging) {
        var entries = vocabularies.page(name(list), paging.afterValue(), paging.rowsToRead());
        return paging.page(entries, VocabularyResponse.Code::from, (VocabularyEntry last) -> Cursor.of(last.code()));
    }

    @POST
    @Path("/{list}")
    @Consumes("text/csv")
    @RolesAllowed("admin")
    @SecurityRequirement(name = "oidc", scopes = "admin")
    @Operation(
            operationId = "importVocabulary",
            summary = "Een lijst importeren / import a list",
            description = "De export van aquo.nl, in UTF-8. Dezelfde lijst nog eens verandert niets. "
                    + "/ The export of aquo.nl, in UTF-8. The same list again changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "Id;Code;Omschrijving;Groep;CASnummer;Begin geldigheid;"
                                                    + "Eind geldigheid")))
    @APIResponse(
            responseCode = "201",
            description = "Geïmporteerd als nieuwe versie / imported as a new version",
            content = @Content(schema = @Schema(implementation = VocabularyResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was al zo / was so already",
            content = @Content(schema = @Schema(implementation = VocabularyResponse.class)))
    public Response take(
            @Parameter(example = "parameters") @PathParam("list") String list,
            @Parameter(
                            description = "Of de standaard meer codes heeft dan deze; onbekende codes in open lijsten"
                                    + " worden dan toegelaten / whether the standard has more codes than these; codes"
                                    + " unknown to open lists are let through then")
                    @QueryParam("subset")
                    @DefaultValue("false")
                    boolean subset,
            byte[] body) {
        var name = name(list);
        var imported = importVocabulary.take(
                name, entries(body), subset, caller.organisation().orElse("?"));
        return Response.status(imported.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .header("Location", "/monitoring/v1/vocabularies/" + name.code())
                .entity(VocabularyResponse.from(imported.version()))
                .build();
    }

    private static List<VocabularyEntry> entries(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            var entries = VocabularyCsv.read(text);
            if (entries.isEmpty()) {
                throw new BadInput(new Fault("", "empty-body", "there are no codes in it"));
            }
            return entries;
        } catch (CharacterCodingException e) {
            throw new BadInput(new Fault("", "not-utf8", "must be UTF-8"));
        } catch (UnusableBody e) {
            throw new BadInput(e.faults().stream()
                    .limit(FAULTS_SHOWN)
                    .map(fault -> new Fault(
                            fault.column(), fault.code(), fault.message().en()))
                    .toList());
        }
    }

    private static VocabularyName name(String list) {
        return VocabularyName.of(list).orElseThrow(NotFoundException::new);
    }
}
