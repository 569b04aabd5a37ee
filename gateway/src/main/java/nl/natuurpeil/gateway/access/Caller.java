package nl.natuurpeil.gateway.access;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import nl.natuurpeil.gateway.http.AccessLog;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The client that calls, as its verified token tells.
 *
 * @param organisation code of the organisation it acts for, such as {@code NL27}
 * @param expiresAt end of the token's validity
 */
public record Caller(String client, Optional<String> organisation, Instant expiresAt) {

    private static final String KEY = Caller.class.getName();

    static Caller from(JsonWebToken token) {
        return new Caller(
                token.<String>claim("azp").or(() -> token.claim("client_id")).orElse("unknown"),
                token.<String>claim("organisation").filter(code -> !code.isBlank()),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Returns the caller of a request that the door let in with a token. */
    public static Optional<Caller> of(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }

    void remember(RoutingContext request) {
        request.put(KEY, this).put(AccessLog.CLIENT, client);
    }
}
