package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.natuurpeil.monitoring.batch.application.AcceptBatch;
import nl.natuurpeil.monitoring.batch.application.Answer;
import nl.natuurpeil.monitoring.batch.application.Terms;
import nl.natuurpeil.monitoring.intake.adapter.coding.BadCoding;
import nl.natuurpeil.monitoring.intake.adapter.coding.ContentCodings;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Posting many measurements at once. */
@Path("/measurement-batches")
@Tag(name = "measurement-batches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PostBatchResource {

    private final AcceptBatch acceptBatch;
    private final ContentCodings codings;
    private final Sender sender;
    private final BatchAnswers answers;

    PostBatchResource(AcceptBatch acceptBatch, ContentCodings codings, Sender sender, BatchAnswers answers) {
        this.acceptBatch = acceptBatch;
        this.codings = codings;
        this.sender = sender;
        this.answers = answers;
    }

    @POST
    @RolesAllowed("measurements:write")
    @SecurityRequirement(name = "oidc", scopes = "measurements:write")
    @Operation(
            operationId = "postMeasurementBatch",
            summary = "Veel metingen tegelijk / many measurements at once",
            description = PostBatchText.DESCRIPTION)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = Object[].class),
                        examples = @ExampleObject(name = "json", value = PostBatchText.JSON)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "ndjson", value = PostBatchText.NDJSON)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "csv", value = PostBatchText.CSV))
            })
    @APIResponse(
            responseCode = "200",
            description = "Verwerkt, ook als er rijen zijn geweigerd / dealt with, also when rows were refused",
            headers =
                    @Header(
                            name = "Idempotency-Replayed",
                            description = "`true`: het antwoord van eerder / the answer of before",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Bewaard, wordt verwerkt; zie `Location` / kept, will be dealt with; see `Location`",
            headers =
                    @Header(
                            name = "Location",
                            description = "Hoe ver de levering is / how far the batch is",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = BatchResponse.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Hetzelfde verzoek komt op dit moment binnen; zie `Retry-After` / the same request is coming in at "
                            + "this moment; see `Retry-After`")
    @APIResponse(responseCode = "413", description = "Te groot / too large")
    @APIResponse(
            responseCode = "415",
            description =
                    "Onbekend Content-Type of onbekende Content-Encoding / unknown Content-Type or Content-Encoding")
    @APIResponse(
            responseCode = "422",
            description =
                    "`mode=atomic` en een rij is geweigerd, met dezelfde velden als bij 200; of de Idempotency-Key is "
                            + "voor iets anders gebruikt / `mode=atomic` and a row was refused, with the fields of 200; or the "
                            + "Idempotency-Key was used for something else")
    public Response post(
            @BeanParam TermsQuery query,
            @Parameter(description = "gzip, br, zstd") @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable
                    String encoding,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var format = PostedBody.format(headers.getMediaType());
        var terms = query.read(sender.organisation(query.namespace()), sender.actor(), format);
        return answers.to(accept(terms, query, codings.open(encoding, body)));
    }

    private Answer accept(Terms terms, TermsQuery query, InputStream body) throws IOException {
        try {
            return acceptBatch.accept(terms, query.key(), query.wantsToWait(), body);
        } catch (UnusableBody unusable) {
            throw PostedBody.problem(unusable);
        } catch (BadCoding damaged) {
            throw PostedBody.problem(damaged);
        }
    }
}
