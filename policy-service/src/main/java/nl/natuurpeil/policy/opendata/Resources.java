package nl.natuurpeil.policy.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files of the class path that are handed out. */
final class Resources {

    private Resources() {}

    static byte[] read(String name) {
        try (var stream = Objects.requireNonNull(Resources.class.getResourceAsStream("/opendata/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
