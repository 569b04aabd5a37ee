package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.natuurpeil.monitoring.compliance.manual.application.JudgeByHand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Judging by hand, beside the automatic verdict. */
@Path("/manual-judgements")
@Tag(name = "manual-judgements", description = "Handmatige oordelen / manual judgements")
@RolesAllowed("judgements:write")
@SecurityRequirement(name = "oidc", scopes = "judgements:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "412", description = "Gewijzigd sinds het gelezen werd / changed since it was read")
@APIResponse(responseCode = "428", description = "If-Match ontbreekt / If-Match is missing")
@RunOnVirtualThread
class ManualJudgementResource {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final JudgeByHand judgeByHand;
    private final TokenAuthor author;
    private final Clock clock;

    ManualJudgementResource(JudgeByHand judgeByHand, TokenAuthor author, Clock clock) {
        this.judgeByHand = judgeByHand;
        this.author = author;
        this.clock = clock;
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "giveManualJudgement", summary = "Met de hand oordelen / judge by hand", description = """
                    Naast het automatische oordeel, dat blijft zoals het is; elke versie blijft leesbaar. `verdict` is het
                    geldende automatische oordeel dat u voor u had. Wie voor een gebied handelt, oordeelt over wat daarin
                    ligt. De eerste keer met `If-None-Match: *`, daarna met `If-Match`.

                    Beside the automatic verdict, which stays as it is; every version stays readable. `verdict` is the
                    automatic verdict in force that you had before you. Who acts for an area judges for what lies in it.
                    The first time with `If-None-Match: *`, afterwards with `If-Match`. 409 when another automatic verdict
                    holds by now.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ManualJudgementBody.Posted.class)))
    @APIResponse(
            responseCode = "200",
            description = "Opgeslagen als volgende versie / recorded as the next version",
            content = @Content(schema = @Schema(implementation = ManualJudgementResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Opgeslagen als eerste / recorded as the first",
            content = @Content(schema = @Schema(implementation = ManualJudgementResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "Het automatische oordeel is veranderd / the automatic verdict has changed")
    public Response give(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @Nullable JsonNode body) {
        int seen = Precondition.seen(ifMatch, ifNoneMatch);
        var read = ManualJudgementBody.judgement(body, LocalDate.now(clock.withZone(NETHERLANDS)));
        return answer(
                judgeByHand.give(PairId.parse(id), seen, read.given(), read.motivation(), read.verdict(), author.get()),
                seen);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawManualJudgement",
            summary = "Een handmatig oordeel intrekken / withdraw a manual judgement",
            description = "Met een motivering; het blijft leesbaar bij de versies, met de intrekking als volgende."
                    + " / With a motivation; it stays readable among the versions, the withdrawal as the next.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ManualJudgementBody.Withdrawal.class)))
    @APIResponse(
            responseCode = "200",
            description = "Ingetrokken / withdrawn",
            content = @Content(schema = @Schema(implementation = ManualJudgementResponse.class)))
    public Response withdraw(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonNode body) {
        int seen = Precondition.seen(ifMatch, null);
        var motivation = ManualJudgementBody.motivation(body);
        return answer(judgeByHand.withdraw(PairId.parse(id), seen, motivation, author.get()), seen);
    }

    private static Response answer(JudgeByHand.Answer answer, int seen) {
        var judgement = Answers.orRefuse(answer);
        var response = seen == 0 ? Response.status(Response.Status.CREATED) : Response.ok();
        return response.entity(ManualJudgementResponse.from(judgement))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(Precondition.tag(judgement))
                .build();
    }
}
