package nl.natuurpeil.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import nl.natuurpeil.local.Refusal;
import org.jspecify.annotations.Nullable;

/** An access token got with a client's own credentials, and got again shortly before it expires. */
public final class ClientToken implements Supplier<String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI issuer;
    private final String id;
    private final Supplier<String> secret;
    private @Nullable Held held;

    private record Held(String token, Instant until) {}

    public ClientToken(URI issuer, String id, Supplier<String> secret) {
        this.issuer = issuer;
        this.id = id;
        this.secret = secret;
    }

    /**
     * Returns a token that is valid for a while.
     *
     * @throws Refusal when the OpenID provider cannot be reached or refuses the client
     */
    @Override
    public synchronized String get() {
        var known = held;
        if (known == null || known.until().isBefore(Instant.now())) {
            known = fetch();
            held = known;
        }
        return known.token();
    }

    /** Forgets a token that was refused before its time, as when the keys of the provider were renewed. */
    public synchronized void renew() {
        held = null;
    }

    private Held fetch() {
        try {
            var discovery = send(HttpRequest.newBuilder(KeycloakServer.discovery(issuer)));
            var endpoint = URI.create(discovery.path("token_endpoint").asText());
            var answer = send(HttpRequest.newBuilder(endpoint)
                    .header("Authorization", "Basic " + credentials())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials")));
            var lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
            return new Held(
                    answer.path("access_token").asText(),
                    Instant.now().plus(lifetime).minus(MARGIN));
        } catch (IOException e) {
            throw new Refusal(
                    "The OpenID provider at " + issuer + " does not answer. ./natuurpeil status tells whether the"
                            + " suite is healthy.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new Refusal("The OpenID provider at " + issuer + " gives no token for " + id + ": "
                    + response.statusCode() + reason(response.body()));
        }
        return JSON.readTree(response.body());
    }

    /** RFC 6749 section 5.2: an error has a description, when the provider wants to give one. */
    private static String reason(String body) {
        try {
            var description = JSON.readTree(body).path("error_description").asText();
            return description.isEmpty() ? "" : " (" + description + ")";
        } catch (IOException e) {
            return "";
        }
    }

    /** RFC 6749 section 2.3.1 wants both parts form-encoded before they are joined. */
    private String credentials() {
        var pair = URLEncoder.encode(id, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(secret.get(), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
