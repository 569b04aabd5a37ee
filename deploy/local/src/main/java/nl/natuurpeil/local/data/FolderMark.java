package nl.natuurpeil.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.Versions;

/**
 * Tells a data folder of the suite from any other folder, so that nothing of another program is ever used or deleted, and
 * tells which versions it was written by.
 */
record FolderMark(Path root) {

    private static final String LAYOUT = "1";

    private Path file() {
        return root.resolve("natuurpeil.properties");
    }

    boolean exists() {
        return Files.exists(file());
    }

    /**
     * Marks a folder as the suite's, or makes sure that it is.
     *
     * @param used what the suite would use in it
     * @throws Refusal when the folder is of another program, or was written by versions that do not fit
     */
    void set(List<Path> used) throws IOException {
        if (wasMadeBeforeMarks()) {
            write(Files.readString(postgresVersion()).strip());
        }
        if (exists()) {
            requireFitting();
            return;
        }
        used.stream().filter(Files::exists).findFirst().ifPresent(strange -> {
            throw new Refusal("This version of Natuurpeil did not make the " + strange.getFileName() + " in " + root
                    + " and leaves it alone.\nMove it away, or choose an empty or new folder with --data DIR.");
        });
        Files.createDirectories(root);
        write(postgres());
    }

    /** The first folders had no mark, but the same layout: only a suite has such a secret beside such a database. */
    private boolean wasMadeBeforeMarks() {
        return !exists()
                && Files.exists(root.resolve("secrets").resolve("postgres-policy"))
                && Files.exists(postgresVersion());
    }

    private Path postgresVersion() {
        return root.resolve("postgres").resolve("PG_VERSION");
    }

    private void write(String postgres) throws IOException {
        Files.writeString(file(), "layout=" + LAYOUT + "\npostgres=" + postgres + "\n");
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private void requireFitting() throws IOException {
        var written = new Properties();
        try (var reader = Files.newBufferedReader(file())) {
            written.load(reader);
        }
        requireEqual("layout", written.getProperty("layout", "?"), LAYOUT);
        requireEqual("PostgreSQL", written.getProperty("postgres", "?"), postgres());
    }

    private void requireEqual(String what, String found, String needed) {
        if (!found.equals(needed)) {
            throw new Refusal("The data in " + root + " was kept by another version of Natuurpeil: " + what + " "
                    + found
                    + ", this version has " + what + " " + needed + ".\nStart that version again, or start anew with"
                    + " another folder (--data DIR) or with ./natuurpeil reset --data '" + root + "'.");
        }
    }

    /** PostgreSQL reads the files of its own major version only. */
    private static String postgres() {
        return Versions.POSTGRES.number().replaceFirst("\\..*", "");
    }
}
