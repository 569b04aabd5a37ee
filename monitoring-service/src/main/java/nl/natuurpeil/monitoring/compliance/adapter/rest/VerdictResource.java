package nl.natuurpeil.monitoring.compliance.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.adapter.rest.ManualBeside.Beside;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts.Place;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts.Wanted;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading verdicts and their explanation. */
@Path("/verdicts")
@Tag(name = "verdicts", description = "Oordelen / verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerdictResource {

    private final FindVerdicts verdicts;
    private final VerdictPage page;
    private final ManualBeside manualBeside;
    private final VerdictsThen verdictsThen;

    VerdictResource(FindVerdicts verdicts, VerdictPage page, ManualBeside manualBeside, VerdictsThen verdictsThen) {
        this.verdicts = verdicts;
        this.page = page;
        this.manualBeside = manualBeside;
        this.verdictsThen = verdictsThen;
    }

    @GET
    @Operation(
            operationId = "listVerdicts",
            summary = "Oordelen die nu gelden / verdicts that hold now",
            description = "Met superseded=true ook de eerdere, nieuwste eerst; met asOf die van toen."
                    + " Met validOn het oordeel naar de regel en de gebieden van die dag; zie /verdicts/{obligation}/{area}."
                    + " Ernaast staat wat met de hand is geoordeeld en dan geldt."
                    + " / With superseded=true the earlier ones too, newest first; with asOf those of then."
                    + " With validOn the verdict by the rule and the areas of that day; see /verdicts/{obligation}/{area}."
                    + " Beside each stands what was judged by hand and holds then.")
    public Response list(
            @QueryParam("obligation") @Nullable String obligation,
            @QueryParam("area") @Nullable String area,
            @QueryParam("status") @Nullable Status status,
            @QueryParam("superseded") @DefaultValue("false") boolean superseded,
            @Parameter(description = "Tijdstip in UTC / moment in UTC", example = "2026-11-24T10:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(
                            description =
                                    "Dag; alleen met obligation en area, zonder superseded / day; only with obligation "
                                            + "and area, without superseded",
                            example = "2026-06-01")
                    @QueryParam("validOn")
                    @Nullable
                    String validOn,
            @BeanParam Paging paging) {
        if (validOn != null) {
            return paging.page(
                    verdictsThen.list(obligation, area, status, superseded, validOn, asOf),
                    verdict -> verdict,
                    _ -> Cursor.of());
        }
        var after = paging.after(3).map(VerdictResource::place);
        var then = asOf == null ? null : Moment.parseOne("asOf", asOf);
        var wanted = new Wanted(obligation, area, status, superseded, then);
        var found = verdicts.list(wanted, after, paging.rowsToRead()).stream()
                .map(VerdictJson::read)
                .toList();
        var manual = manualBeside.of(found.stream().map(VerdictResource::pair).toList(), then);
        return paging.page(
                found,
                verdict -> VerdictSummary.from(verdict, manual.get(pair(verdict))),
                last -> Cursor.of(last.obligation(), last.area(), Integer.toString(last.sequence())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getVerdict",
            summary = "Eén oordeel met zijn onderbouwing / one verdict with its reasoning",
            description =
                    "Verandert nooit: een later oordeel krijgt een eigen adres. Is er met de hand geoordeeld, dan "
                            + "verwijst `Link` daarheen. / Never changes: a later verdict has an address of its own. Where "
                            + "somebody judged by hand, `Link` leads there.")
    @APIResponse(
            responseCode = "200",
            description = "Het oordeel / the verdict",
            content = @Content(schema = @Schema(implementation = VerdictDocument.class)))
    public Response get(@PathParam("id") UUID id) {
        var document = verdicts.document(id).orElseThrow(NotFoundException::new);
        var response = Response.ok(document.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE);
        beside(VerdictJson.read(document))
                .ifPresent(manual -> response.header(
                        "Link", "</monitoring/v1/manual-judgements/" + manual.id() + ">; rel=\"related\""));
        return response.build();
    }

    @GET
    @Path("/{id}")
    @Produces("text/html;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public Response page(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var verdict = VerdictJson.read(verdicts.document(id).orElseThrow(NotFoundException::new));
        var language = headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(List.of("nl", "en")::contains)
                .findFirst()
                .orElse("nl");
        return Response.ok(page.of(verdict, beside(verdict).orElse(null), language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private Optional<Beside> beside(VerdictDocument verdict) {
        var pair = pair(verdict);
        return Optional.ofNullable(manualBeside.of(List.of(pair), null).get(pair));
    }

    private static Pair pair(VerdictDocument verdict) {
        return new Pair(verdict.obligation(), verdict.area());
    }

    private static Place place(Cursor cursor) {
        try {
            return new Place(
                    cursor.key().get(0),
                    cursor.key().get(1),
                    Integer.parseInt(cursor.key().get(2)));
        } catch (NumberFormatException e) {
            throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor of this list"));
        }
    }
}
