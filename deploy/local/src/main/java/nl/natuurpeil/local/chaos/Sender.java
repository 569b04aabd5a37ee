package nl.natuurpeil.local.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.natuurpeil.local.Refusal;

/** Sends requests as a client does that never gives up, and now and then one that was answered already. */
final class Sender {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> PASSING = Set.of(401, 408, 409, 425, 429, 500, 502, 503, 504);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    /** One request in so many is sent again after it was answered. */
    private static final int RESENT = 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Supplier<String> token;
    private final Rows rows;
    private final Acknowledged acknowledged;

    Sender(URI gateway, Supplier<String> token, Rows rows, Acknowledged acknowledged) {
        this.gateway = gateway;
        this.token = token;
        this.rows = rows;
        this.acknowledged = acknowledged;
    }

    /** Sends until it is answered; remembers what was wrong with the answer. */
    void send(Sending sending) throws InterruptedException {
        var id = sendOnce(sending);
        acknowledged.add(sending, id);
        if (sending.number() % RESENT == 0) {
            var again = sendOnce(sending);
            if (!again.equals(id)) {
                acknowledged.fault("request " + sending.number() + " was " + id + " and, sent again, is " + again);
            }
        }
    }

    private String sendOnce(Sending sending) throws InterruptedException {
        var body = sending.body(rows);
        while (true) {
            acknowledged.tried();
            try {
                var answer = http.send(request(sending, body), BodyHandlers.ofString());
                if (isAnswer(answer)) {
                    return id(sending, answer);
                }
            } catch (IOException | Refusal e) {
                // A suite that is being killed answers nothing, or half; so does an OpenID provider in want of the
                // processor.
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private HttpRequest request(Sending sending, String body) {
        var request = HttpRequest.newBuilder(gateway.resolve(
                        sending.isSingle()
                                ? "/monitoring/v1/measurements"
                                : "/monitoring/v1/measurement-batches?conflict=reject&mode=partial"))
                .timeout(SILENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", sending.isSingle() ? "application/json" : "application/x-ndjson")
                .POST(BodyPublishers.ofString(body));
        if (!sending.isSingle()) {
            request.header("Idempotency-Key", sending.key(rows.plan()));
        }
        return request.build();
    }

    /** The catalogue may still be on its way to a service that was started just now. */
    private static boolean isAnswer(HttpResponse<String> answer) throws IOException {
        return !PASSING.contains(answer.statusCode())
                && !(answer.statusCode() == 400 && onlyUnknown(JSON.readTree(answer.body())));
    }

    private static boolean onlyUnknown(JsonNode problem) {
        List<String> codes = problem.path("errors").findValuesAsText("code");
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.startsWith("unknown-"));
    }

    private String id(Sending sending, HttpResponse<String> answer) throws IOException, InterruptedException {
        var body = JSON.readTree(answer.body());
        switch (answer.statusCode()) {
            case 200, 201 -> check(sending, body);
            case 202 -> check(sending, finished(body.path("id").asText()));
            default -> {
                acknowledged.fault(
                        "request " + sending.number() + " was answered " + answer.statusCode() + " " + answer.body());
                return "";
            }
        }
        return body.path("id").asText();
    }

    private void check(Sending sending, JsonNode report) {
        if (!sending.isSingle()) {
            var counts = report.path("rows");
            long taken =
                    counts.path("accepted").asLong() + counts.path("duplicate").asLong();
            if (taken != sending.rows()) {
                acknowledged.fault("request " + sending.number() + ": " + report);
            }
        }
    }

    private JsonNode finished(String id) throws IOException, InterruptedException {
        while (true) {
            var answer = http.send(
                    HttpRequest.newBuilder(gateway.resolve("/monitoring/v1/measurement-batches/" + id))
                            .timeout(SILENCE)
                            .header("Authorization", "Bearer " + token.get())
                            .build(),
                    BodyHandlers.ofString());
            var report = answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createObjectNode();
            if (Set.of("COMPLETED", "FAILED", "CANCELLED")
                    .contains(report.path("state").asText())) {
                return report;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }
}
