package nl.natuurpeil.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions the launcher was built with, so that each stands in the build file alone. */
public enum Versions {
    NATUURPEIL,
    KEYCLOAK,
    KAFKA,
    POSTGRES;

    private static final Properties BUILT_WITH = read();

    public String number() {
        return Objects.requireNonNull(BUILT_WITH.getProperty(name().toLowerCase(java.util.Locale.ROOT)), name());
    }

    private static Properties read() {
        try (var file = Objects.requireNonNull(Versions.class.getResourceAsStream("/versions.properties"))) {
            var versions = new Properties();
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
