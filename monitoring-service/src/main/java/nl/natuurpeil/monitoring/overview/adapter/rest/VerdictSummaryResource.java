package nl.natuurpeil.monitoring.overview.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.natuurpeil.monitoring.overview.application.CurrentPicture;
import nl.natuurpeil.monitoring.overview.application.PictureSource;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import nl.natuurpeil.monitoring.overview.domain.Summary;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The nation and its provinces in one small document. */
@Path("/verdict-summaries")
@Tag(name = "verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VerdictSummaryResource {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final CurrentPicture current;
    private final PictureSource source;
    private final Prepared prepared;
    private final ObjectMapper json;
    private final Clock clock;

    VerdictSummaryResource(
            CurrentPicture current, PictureSource source, Prepared prepared, ObjectMapper json, Clock clock) {
        this.current = current;
        this.source = source;
        this.prepared = prepared;
        this.json = json;
        this.clock = clock;
    }

    private record Question(Optional<String> area) {}

    @GET
    @Operation(
            operationId = "listVerdictSummaries",
            summary = "Samenvatting per land en provincie / summary by country and province",
            description = """
                    Aantallen per status en artikel, het ergste, de eerstkomende termijnen, wat ontbreekt en wat met de hand
                    is geoordeeld. Met `area` van dat ene gebied. Nooit ouder dan wat al was vastgelegd toen de vraag kwam.

                    Counts by status and article, the worst, the deadlines next to come, what is missing and what was judged
                    by hand. With `area` of that one area. Never older than what was committed when the question came.""")
    @APIResponse(
            responseCode = "200",
            description = "De samenvattingen / the summaries",
            content = @Content(schema = @Schema(implementation = SummaryDocument.class)))
    public Response list(
            @Parameter(description = "Code van een gebied / of an area") @QueryParam("area") @Nullable String area) {
        var picture = current.get();
        if (area != null && picture.areas().find(area).isEmpty()) {
            throw new BadInput(new Fault("area", "unknown-area", "there is no area with this code"));
        }
        var today = LocalDate.now(clock.withZone(NETHERLANDS));
        var only = Optional.ofNullable(area);
        var answer = prepared.answer(picture, today, new Question(only), () -> document(picture, only, today));
        return Response.ok(answer.bytes(), MediaType.APPLICATION_JSON_TYPE)
                .tag(answer.tag())
                .build();
    }

    private byte[] document(Picture picture, Optional<String> area, LocalDate today) {
        try {
            var summaries = Summary.of(picture, area, today);
            var unknown = summaries.stream()
                    .flatMap(summary -> summary.missing().stream())
                    .map(judged -> judged.verdict().id())
                    .toList();
            return json.writeValueAsBytes(SummaryDocument.of(summaries, source.missing(unknown)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
