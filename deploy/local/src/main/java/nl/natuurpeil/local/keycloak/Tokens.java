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
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.natuurpeil.local.Refusal;

/** Gets access tokens with a client's own credentials, and keeps each until shortly before it expires. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI issuer;
    private final Function<Client, String> secrets;
    private final Map<Client, Held> held = new EnumMap<>(Client.class);

    private record Held(String token, Instant until) {}

    public Tokens(URI issuer, Function<Client, String> secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    /**
     * Returns a token that is valid for a while.
     *
     * @throws Refusal when the OpenID provider cannot be reached or refuses the client
     */
    public synchronized String of(Client client) {
        var known = held.get(client);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = fetch(client);
            held.put(client, known);
        }
        return known.token();
    }

    /** The claims of a token, unchecked: to show them, not to trust them. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a token", e);
        }
    }

    private Held fetch(Client client) {
        try {
            var discovery = send(HttpRequest.newBuilder(KeycloakServer.discovery(issuer)), client);
            var endpoint = URI.create(discovery.path("token_endpoint").asText());
            var answer = send(
                    HttpRequest.newBuilder(endpoint)
                            .header("Authorization", "Basic " + credentials(client))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials")),
                    client);
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

    private JsonNode send(HttpRequest.Builder request, Client client) throws IOException, InterruptedException {
        var response = http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new Refusal("The OpenID provider at " + issuer + " gives no token for " + client.id() + ": "
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
    private String credentials(Client client) {
        var pair = URLEncoder.encode(client.id(), StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(secrets.apply(client), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
