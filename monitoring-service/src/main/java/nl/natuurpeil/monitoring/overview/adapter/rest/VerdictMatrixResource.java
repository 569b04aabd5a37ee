package nl.natuurpeil.monitoring.overview.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.natuurpeil.monitoring.overview.adapter.rest.MatrixQuery.Asked;
import nl.natuurpeil.monitoring.overview.application.CurrentPicture;
import nl.natuurpeil.monitoring.overview.domain.Matrix;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole of it at a glance: how every obligation stands in every area. */
@Path("/verdict-matrix")
@Tag(name = "verdicts")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@RunOnVirtualThread
class VerdictMatrixResource {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final CurrentPicture current;
    private final Prepared prepared;
    private final ObjectMapper json;
    private final Clock clock;

    VerdictMatrixResource(CurrentPicture current, Prepared prepared, ObjectMapper json, Clock clock) {
        this.current = current;
        this.prepared = prepared;
        this.json = json;
        this.clock = clock;
    }

    private record Question(Asked asked, boolean detail) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getVerdictMatrix",
            summary = "Verplichtingen tegen gebieden / obligations against areas",
            description = """
                    Alle oordelen die nu gelden in één antwoord, met tellingen per status, verplichting, provincie en soort
                    gebied onder de andere filters. Een cel zonder oordeel is null. Een antwoord is nooit ouder dan wat al
                    was vastgelegd toen de vraag kwam; vraag het opnieuw met `If-None-Match`.

                    All verdicts that hold now in one answer, with counts by status, obligation, province and kind of area
                    under the other filters. A cell without a verdict is null. An answer is never older than what was
                    committed when the question came; ask again with `If-None-Match`.""")
    @APIResponse(
            responseCode = "200",
            description = "De matrix / the matrix",
            content = @Content(schema = @Schema(implementation = MatrixDocument.class)))
    public Response matrix(
            @BeanParam MatrixQuery query,
            @Parameter(
                            description =
                                    "Ook id, tijdstip, richting en afstand per cel / also id, moment, direction, distance")
                    @QueryParam("detail")
                    @DefaultValue("false")
                    boolean detail) {
        var asked = query.read();
        var today = LocalDate.now(clock.withZone(NETHERLANDS));
        var answer = asked.asOf()
                .map(then -> Prepared.answer(document(
                        current.asOf(then), asked, then.atZone(NETHERLANDS).toLocalDate(), detail)))
                .orElseGet(() -> now(asked, today, detail));
        return Response.ok(answer.bytes(), MediaType.APPLICATION_JSON_TYPE)
                .tag(answer.tag())
                .build();
    }

    private Prepared.Answer now(Asked asked, LocalDate today, boolean detail) {
        var picture = current.get();
        return prepared.answer(
                picture, today, new Question(asked, detail), () -> document(picture, asked, today, detail));
    }

    private byte[] document(Picture picture, Asked asked, LocalDate day, boolean detail) {
        try {
            var matrix = Matrix.of(picture, asked.wanted(), day);
            return json.writeValueAsBytes(MatrixDocument.of(matrix, asked.asOf().orElse(null), detail));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
