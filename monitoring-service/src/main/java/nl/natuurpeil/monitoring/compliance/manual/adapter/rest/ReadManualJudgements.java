package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.manual.application.ManualJudgements;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading what was judged by hand. */
@Path("/manual-judgements")
@Tag(name = "manual-judgements")
@RolesAllowed("measurements:read")
@SecurityRequirement(name = "oidc", scopes = "measurements:read")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReadManualJudgements {

    private final ManualJudgements judgements;

    ReadManualJudgements(ManualJudgements judgements) {
        this.judgements = judgements;
    }

    @GET
    @Operation(
            operationId = "listManualJudgements",
            summary = "Handmatige oordelen / manual judgements",
            description =
                    "Van elke verplichting en elk gebied de nieuwste versie, ook als die is ingetrokken of verlopen."
                            + " / The newest version for each obligation and area, withdrawn and expired ones too.")
    public Response list(
            @QueryParam("obligation") @Nullable String obligation,
            @QueryParam("area") @Nullable String area,
            @BeanParam Paging paging) {
        var after = paging.after(2)
                .map(place -> new Pair(place.key().getFirst(), place.key().getLast()))
                .orElse(new Pair("", ""));
        return paging.page(
                judgements.list(new ManualJudgements.Wanted(obligation, area), after, paging.rowsToRead()),
                ManualJudgementResponse::from,
                last -> Cursor.of(last.obligation(), last.area()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getManualJudgement",
            summary = "De nieuwste versie / the newest version",
            description = "De `ETag` gaat mee in `If-Match` van wie opnieuw oordeelt of intrekt."
                    + " / Its `ETag` goes into `If-Match` of who judges anew or withdraws.")
    @APIResponse(
            responseCode = "200",
            description = "Het oordeel / the judgement",
            content = @Content(schema = @Schema(implementation = ManualJudgementResponse.class)))
    public Response get(@PathParam("id") String id) {
        var newest = judgements.newest(PairId.parse(id)).orElseThrow(Answers::unknown);
        return Response.ok(ManualJudgementResponse.from(newest), MediaType.APPLICATION_JSON_TYPE)
                .tag(Precondition.tag(newest))
                .build();
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listManualJudgementVersions",
            summary = "Alle versies, nieuwste eerst / all versions, newest first")
    public Response versions(@PathParam("id") String id, @BeanParam Paging paging) {
        var pair = PairId.parse(id);
        int before = paging.after(1).map(ReadManualJudgements::version).orElse(Integer.MAX_VALUE);
        if (judgements.newest(pair).isEmpty()) {
            throw Answers.unknown();
        }
        return paging.page(
                judgements.versions(pair, before, paging.rowsToRead()),
                ManualJudgementResponse::from,
                last -> Cursor.of(Integer.toString(last.version())));
    }

    private static int version(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key().getFirst());
        } catch (NumberFormatException e) {
            throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor of this list"));
        }
    }
}
