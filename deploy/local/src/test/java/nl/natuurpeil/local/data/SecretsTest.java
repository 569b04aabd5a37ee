package nl.natuurpeil.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_long_its_own_and_kept() {
        var secrets = new Secrets(folder.resolve("secrets"));

        var editor = secrets.of("editor");

        assertThat(editor).hasSize(43).isNotEqualTo(secrets.of("dashboard"));
        assertThat(new Secrets(folder.resolve("secrets")).of("editor")).isEqualTo(editor);
    }

    @Test
    void only_the_owner_can_read_secrets() throws Exception {
        new Secrets(folder.resolve("secrets")).of("editor");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets/editor"))))
                .isEqualTo("rw-------");
    }
}
