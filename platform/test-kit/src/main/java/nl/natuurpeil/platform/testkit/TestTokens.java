package nl.natuurpeil.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
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
        return lasting(Duration.ofMinutes(5), client, organisation, scopes);
    }

    /** Returns a valid token that ends after the given time. */
    public static String lasting(Duration time, String client, String organisation, String... scopes) {
        return sign(claims(client, time, scopes).claim("organisation", organisation), KEYS);
    }

    /** Returns a token that ended a while ago. */
    public static String expired(String client, String organisation, String... scopes) {
        return lasting(Duration.ofHours(-1), client, organisation, scopes);
    }

    /** Returns a token meant for another system. */
    public static String forOtherAudience(String client, String organisation, String... scopes) {
        var claims = claims(client, Duration.ofMinutes(5), scopes).audience("another");
        return sign(claims.claim("organisation", organisation), KEYS);
    }

    /** Returns a token that another provider made, with the right key all the same. */
    public static String fromOtherIssuer(String client, String organisation, String... scopes) {
        var claims = claims(client, Duration.ofMinutes(5), scopes).issuer("https://elsewhere.test");
        return sign(claims.claim("organisation", organisation), KEYS);
    }

    /** Returns a token that looks right but is signed by a key nobody trusts. */
    public static String signedByAnother(String client, String organisation, String... scopes) {
        return sign(claims(client, Duration.ofMinutes(5), scopes).claim("organisation", organisation), generate());
    }

    /** Returns a valid token of a client that acts for nobody. */
    public static String withoutOrganisation(String client, String... scopes) {
        return sign(claims(client, Duration.ofMinutes(5), scopes), KEYS);
    }

    private static JwtClaimsBuilder claims(String client, Duration time, String... scopes) {
        return Jwt.issuer(ISSUER)
                .subject("service-account-" + client)
                .audience("natuurpeil")
                .claim("azp", client)
                .claim("client_id", client)
                .claim("scope", String.join(" ", scopes))
                .expiresAt(Instant.now().plus(time));
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair keys) {
        return claims.sign(keys.getPrivate());
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
