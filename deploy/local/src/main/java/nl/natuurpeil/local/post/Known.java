package nl.natuurpeil.local.post;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers where the suite works on a file that was sent, so that a next run asks how it is and need not send it again.
 * Nothing depends on it: the suite knows the key of the request, too.
 *
 * @param folder one file a request
 */
public record Known(Path folder) {

    /** The usual folder of the user. */
    public static Known ofUser(String stateHome, Path home) {
        var state = stateHome.isBlank() ? home.resolve(".local/state") : Path.of(stateHome);
        return new Known(state.resolve("natuurpeil").resolve("posts"));
    }

    Optional<URI> find(URI gateway, String client, String key) {
        try {
            var file = file(gateway, client, key);
            return Files.exists(file)
                    ? Optional.of(URI.create(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Remembers the address of the status; when that cannot be written down, the next run sends the file again. */
    void remember(URI gateway, String client, String key, String address) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(gateway, client, key), address + "\n");
        } catch (IOException e) {
            // As said above: nothing depends on it.
            return;
        }
    }

    void forget(URI gateway, String client, String key) {
        try {
            Files.deleteIfExists(file(gateway, client, key));
        } catch (IOException e) {
            return;
        }
    }

    private Path file(URI gateway, String client, String key) {
        var name = gateway.getAuthority() + "\n" + client + "\n" + key;
        return folder.resolve(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + ".txt");
    }
}
