package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import nl.natuurpeil.monitoring.batch.application.Answer;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.Rejects;
import nl.natuurpeil.monitoring.batch.domain.BatchState;

/** Answers to a posted batch over HTTP. */
@ApplicationScoped
class BatchAnswers {

    static final int FIRST_REJECTS = 100;
    private static final String SOON = "1";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final Rejects rejects;

    BatchAnswers(Rejects rejects) {
        this.rejects = rejects;
    }

    BatchResponse describe(Batch batch) {
        return BatchResponse.from(
                batch,
                batch.counts().rejected() == 0 && batch.state() != BatchState.FAILED
                        ? List.of()
                        : rejects.list(batch.id(), -1, 0, FIRST_REJECTS));
    }

    Response to(Answer answer) {
        return switch (answer) {
            case Answer.Done(var batch, var replayed) -> done(batch, replayed);
            case Answer.Queued(var batch, var replayed) -> queued(batch, replayed);
            case Answer.Busy() -> throw busy();
            case Answer.KeyReused(var batch) -> throw keyReused(batch);
        };
    }

    private Response done(Batch batch, boolean replayed) {
        if (batch.state() == BatchState.FAILED) {
            throw refusedAsWhole(describe(batch));
        }
        return marked(Response.ok(describe(batch), MediaType.APPLICATION_JSON_TYPE), replayed)
                .header(HttpHeaders.CONTENT_LOCATION, BatchResponse.ADDRESS + batch.id())
                .build();
    }

    private Response queued(Batch batch, boolean replayed) {
        return marked(Response.accepted(describe(batch)).type(MediaType.APPLICATION_JSON_TYPE), replayed)
                // Without a host, so that it also holds behind the gateway.
                .header(HttpHeaders.LOCATION, BatchResponse.ADDRESS + batch.id())
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }

    private static Response.ResponseBuilder marked(Response.ResponseBuilder response, boolean replayed) {
        return replayed ? response.header(REPLAYED, "true") : response;
    }

    private static HttpProblem busy() {
        return HttpProblem.builder()
                .withType(URI.create("/errors/request-in-progress"))
                .withTitle("Hetzelfde verzoek loopt al / the same request is in progress")
                .withStatus(Status.CONFLICT)
                .withDetail("the same request is being taken in at this moment; try again to get its answer")
                .withHeader(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }

    private static HttpProblem keyReused(Batch batch) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/idempotency-key-reused"))
                .withTitle("Idempotency-Key is al gebruikt / already used")
                .withStatus(422)
                .withDetail("this Idempotency-Key was used for another request, see batch")
                .with("batch", BatchResponse.ADDRESS + batch.id())
                .build();
    }

    private static HttpProblem refusedAsWhole(BatchResponse batch) {
        var problem = HttpProblem.builder()
                .withType(URI.create("/errors/batch-refused"))
                .withTitle("Levering geweigerd / batch refused")
                .withStatus(422)
                .withDetail(batch.rows().rejected() + " rows were refused, so nothing was recorded; see firstRejects")
                .withHeader(HttpHeaders.CONTENT_LOCATION, BatchResponse.ADDRESS + batch.id());
        BatchMembers.of(batch).forEach(problem::with);
        return problem.build();
    }
}
