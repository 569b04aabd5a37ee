package nl.natuurpeil.local.command;

import java.nio.file.Path;
import java.util.Objects;
import nl.natuurpeil.local.data.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the repository is, which the start script tells, and where the suite keeps its data. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "folder for all data (default: .natuurpeil here)")
    private @Nullable Path folder;

    Path home() {
        return Path.of(Objects.requireNonNull(
                System.getProperty("natuurpeil.home"), "start the launcher with the natuurpeil script"));
    }

    /** A command to give next, for the same data folder. */
    String again(String command) {
        return "./natuurpeil " + command + (folder == null ? "" : " --data '" + data().root() + "'");
    }

    DataFolder data() {
        return new DataFolder(folder == null ? home().resolve(".natuurpeil") : folder);
    }
}
