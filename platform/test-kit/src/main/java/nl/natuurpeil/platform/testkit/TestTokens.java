package nl.natuurpeil.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/** Tokens shaped as the OpenID provider's, signed by a key that lives as long as the test run. */
public final class TestTokens {

    static final String ISSUER = "https://tokens.test";
    static final KeyPair KEYS = generate();

    private TestTokens() {}

    /** Returns a valid token of a client for its organisation. */
    public static String of(String client, String organisation, String... scopes) {
        return token(client, organisation, "natuurpeil", ISSUER, Instant.now().plus(Duration.ofMinutes(5)), scopes);
    }

    /** Returns a token that ended a while ago. */
    public static String expired(String client, String organisation, String... scopes) {
        return token(client, organisation, "natuurpeil", ISSUER, Instant.now().minus(Duration.ofHours(1)), scopes);
    }

    /** Returns a token meant for another system. */
    public static String forOtherAudience(String client, String organisation, String... scopes) {
        return token(client, organisation, "another", ISSUER, Instant.now().plus(Duration.ofMinutes(5)), scopes);
    }

    private static String token(
            String client, String organisation, String audience, String issuer, Instant expires, String... scopes) {
        return Jwt.issuer(issuer)
                .subject("service-account-" + client)
                .audience(audience)
                .claim("azp", client)
                .claim("client_id", client)
                .claim("organisation", organisation)
                .claim("scope", String.join(" ", scopes))
                .expiresAt(expires)
                .sign(KEYS.getPrivate());
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
