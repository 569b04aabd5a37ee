package nl.natuurpeil.monitoring.compliance.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts;
import nl.natuurpeil.monitoring.compliance.application.FindVerdicts.Wanted;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How an obligation stands in an area: now, as known at a moment, and by the law and the areas of a day. */
@Path("/verdicts/{obligation}/{area}")
@Tag(name = "verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerdictThenResource {

    private final FindVerdicts verdicts;
    private final VerdictsThen verdictsThen;

    VerdictThenResource(FindVerdicts verdicts, VerdictsThen verdictsThen) {
        this.verdicts = verdicts;
        this.verdictsThen = verdictsThen;
    }

    @GET
    @Operation(
            operationId = "getVerdictOf",
            summary = "Het oordeel over een verplichting in een gebied / the verdict on an obligation in an area",
            description =
                    "Zonder validOn het bewaarde oordeel dat nu geldt, of op asOf gold. Met validOn het oordeel voor die "
                            + "dag: naar de versie van de regel en de gebieden die toen golden, met die dag als peildatum, op de "
                            + "cijfers die op asOf bekend waren over perioden die toen voorbij waren. Is er uiterlijk die dag een "
                            + "oordeel geveld dat precies hetzelfde zegt, dan is dat het antwoord; anders wordt het voor dit verzoek "
                            + "berekend, niet bewaard, en staat dat in `computed` (het heeft dan geen `id`). Adressen van bewaarde "
                            + "oordelen veranderen nooit van antwoord. 404 als verplichting of gebied toen niet gold, voor zover "
                            + "bekend: versies van vóór de ingebruikname zijn hier niet bekend. "
                            + "/ Without validOn the kept verdict that holds now, or held at asOf. With validOn the verdict for that "
                            + "day: by the version of the rule and the areas that held then, looking from that day, on the figures "
                            + "known at asOf about periods that were over by then. Where a verdict made by that day says just the "
                            + "same, it is the answer; else it is computed for this request, not kept, and says so in `computed` (it "
                            + "has no `id` then). Addresses of kept verdicts never change their answer. 404 where obligation or area "
                            + "did not hold then, as far as is known: versions from before this service was set up are not known.")
    @APIResponse(
            responseCode = "200",
            description = "Het oordeel / the verdict",
            content = @Content(schema = @Schema(implementation = VerdictDocument.class)))
    public Response get(
            @Parameter(example = "NHV-8-1b") @PathParam("obligation") String obligation,
            @Parameter(example = "NL01") @PathParam("area") String area,
            @Parameter(description = "Dag / day", example = "2026-06-01") @QueryParam("validOn") @Nullable
                    String validOn,
            @Parameter(
                            description =
                                    "Wat toen bekend was; nu als er niets staat / what was known then; now by default",
                            example = "2026-11-24T10:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        var found = validOn == null
                ? kept(obligation, area, asOf == null ? null : Moment.parseOne("asOf", asOf))
                : verdictsThen.document(new Pair(obligation, area), validOn, asOf);
        var document = found.orElseThrow(NotFoundException::new);
        return Response.ok(document.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private Optional<String> kept(String obligation, String area, @Nullable Instant asOf) {
        return verdicts.list(new Wanted(obligation, area, null, false, asOf), Optional.empty(), 1).stream()
                .findFirst();
    }
}
