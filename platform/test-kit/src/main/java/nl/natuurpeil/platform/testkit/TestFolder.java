package nl.natuurpeil.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders under the module's own {@code target}, so that a clean build leaves nothing behind. */
final class TestFolder {

    private static final Path ROOT = Path.of("target", "servers").toAbsolutePath();

    private TestFolder() {}

    /** Creates a new, empty folder. */
    static Path create(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(ROOT), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a folder that later starts use again. */
    static Path shared(String name) {
        try {
            return Files.createDirectories(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
