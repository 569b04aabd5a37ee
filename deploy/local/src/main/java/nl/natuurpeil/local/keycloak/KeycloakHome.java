package nl.natuurpeil.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.local.Versions;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.data.Secrets;

/**
 * The part of Keycloak that belongs to one data folder: its database and its realm. The program is linked to.
 *
 * <p>The realm is made from the committed file and the secrets; nothing else is worth keeping in it. So when either
 * changes, the database is dropped and the realm imported anew.
 */
final class KeycloakHome {

    private static final List<String> LINKED = List.of("lib", "providers", "themes");

    private final Path home;

    KeycloakHome(Path home) {
        this.home = home;
    }

    Path path() {
        return home;
    }

    /** Makes the folder ready for a start. */
    void prepare(KeycloakProgram program, Secrets secrets) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (var name : LINKED) {
                link(home.resolve(name), program.folder().resolve(name));
            }
            copyConfiguration(program.folder().resolve("conf"));
            var realm = realm();
            Files.write(home.resolve("data/import/natuurpeil-realm.json"), realm);
            dropWhenChanged(fingerprint(realm, secrets));
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's folder " + home + " could not be made ready", e);
        }
    }

    private void dropWhenChanged(String fingerprint) throws IOException {
        var file = home.resolve("realm.fingerprint");
        if (Files.notExists(file) || !Files.readString(file).equals(fingerprint)) {
            DataFolder.deleteTree(home.resolve("data/h2"));
            Files.writeString(file, fingerprint);
        }
    }

    private static String fingerprint(byte[] realm, Secrets secrets) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(realm);
            digest.update(Versions.KEYCLOAK.number().getBytes(StandardCharsets.UTF_8));
            Arrays.stream(Client.values())
                    .forEach(client -> digest.update(secrets.of(client.id()).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] realm() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(KeycloakHome.class.getResourceAsStream("/realm/natuurpeil-realm.json"))) {
            return file.readAllBytes();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private void copyConfiguration(Path from) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(home.resolve("conf").resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
