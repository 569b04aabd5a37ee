package nl.natuurpeil.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.natuurpeil.local.Refusal;

/** Access tokens of the clients of the realm, each kept until shortly before it expires. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer;
    private final Function<Client, String> secrets;
    private final Map<Client, ClientToken> tokens = new EnumMap<>(Client.class);

    public Tokens(URI issuer, Function<Client, String> secrets) {
        this.issuer = issuer;
        this.secrets = secrets;
    }

    /**
     * Returns a token that is valid for a while.
     *
     * @throws Refusal when the OpenID provider cannot be reached or refuses the client
     */
    public String of(Client client) {
        return token(client).get();
    }

    /** The token of one client, fetched when it is asked for. */
    public synchronized ClientToken token(Client client) {
        return tokens.computeIfAbsent(client, c -> new ClientToken(issuer, c.id(), () -> secrets.apply(c)));
    }

    /** The claims of a token, unchecked: to show them, not to trust them. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new IllegalArgumentException("not a token", e);
        }
    }
}
