package nl.natuurpeil.local.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.natuurpeil.local.Refusal;

/** The one folder a suite keeps everything in. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path mongodb() {
        return root.resolve("mongodb");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Whether a suite has kept anything here. */
    public boolean exists() {
        return mark().exists();
    }

    /** Deletes what a suite keeps here, and nothing else; the mark goes last, so that it can be done again. */
    public void delete() {
        try {
            for (var folder : kept()) {
                deleteTree(folder);
            }
            mark().remove();
        } catch (IOException e) {
            throw new UncheckedIOException("not everything in " + root + " could be deleted", e);
        }
    }

    private FolderMark mark() {
        return new FolderMark(root);
    }

    private List<Path> kept() {
        return List.of(postgres(), kafka(), mongodb(), keycloak(), secrets(), run(), logs());
    }

    /** Deletes a folder with all that is in it; links are removed, not followed. */
    public static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * Makes the folders the launcher itself writes to.
     *
     * @throws Refusal when that cannot be, or the folder is of another program or version
     */
    public void create() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new Refusal(root + " is a file, not a folder. Choose a folder with --data DIR.");
        }
        try {
            mark().set(kept());
            Files.createDirectories(run());
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new Refusal(
                    "The data folder " + root + " cannot be written: " + e.getMessage()
                            + "\nChoose another folder with --data DIR, or change its permissions.",
                    e);
        }
    }

    /** The last lines of a log, for a person who wants to know why something did not start. */
    public static String lastLines(Path log, int count) {
        try {
            var lines = Files.exists(log)
                    ? new String(Files.readAllBytes(log), UTF_8).lines().toList()
                    : List.<String>of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
