package nl.natuurpeil.gateway.overview;

import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.natuurpeil.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
@TestProfile(SecurityTxtTest.Configured.class)
class SecurityTxtTest {

    private static final String TEXT = "Contact: mailto:security@example.org\nExpires: 2027-01-01T00:00:00Z\n";

    public static class Configured implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var file = Files.writeString(Files.createTempFile(Path.of("target"), "security", ".txt"), TEXT);
                return Map.of("natuurpeil.security-txt", file.toAbsolutePath().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void the_operators_text_is_served() {
        var response = send(to("/.well-known/security.txt"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(response.body()).isEqualTo(TEXT);
    }
}
