package nl.natuurpeil.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/** Makes the service trust tokens of {@link TestTokens}: their public key takes the place of the OpenID provider's. */
public class TokensResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var publicKey =
                Base64.getEncoder().encodeToString(TestTokens.KEYS.getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", publicKey, "quarkus.oidc.token.issuer", TestTokens.ISSUER);
    }

    @Override
    public void stop() {}
}
