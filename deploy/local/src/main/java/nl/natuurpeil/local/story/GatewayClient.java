package nl.natuurpeil.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.natuurpeil.local.Refusal;

/** What any client of the suite does: JSON over HTTP through the gateway, with an access token. */
public final class GatewayClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Supplier<String> token;

    /** An answer of the gateway; the body is missing when it was empty. */
    public record Answer(int status, JsonNode body, Optional<String> next) {

        /** The status with the explanation a problem document gives. */
        public String describe() {
            var detail = body.path("detail").asText(body.path("title").asText());
            return status + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
    }

    public GatewayClient(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    public Answer get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonNode body) throws InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** All items of a list, page after page. */
    public List<JsonNode> list(String path) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        Optional<String> page = Optional.of(path);
        while (page.isPresent()) {
            var answer = get(page.get());
            if (answer.status() != 200) {
                throw new Refusal("GET " + page.get() + " was answered " + answer.describe() + ".");
            }
            answer.body().path("items").forEach(items::add);
            page = answer.next();
        }
        return items;
    }

    public URI address(String path) {
        return gateway.resolve(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body, next(response));
        } catch (IOException e) {
            throw new Refusal(
                    "The gateway at " + gateway + " does not answer. Look at ./natuurpeil status and logs gateway.", e);
        }
    }

    private static Optional<String> next(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Link")
                .map(NEXT::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(link -> link.group(1));
    }
}
