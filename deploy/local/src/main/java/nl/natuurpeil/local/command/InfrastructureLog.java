package nl.natuurpeil.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.natuurpeil.local.data.DataFolder;

/** Sends what the servers inside the launcher log to a file, so that the console stays readable. */
final class InfrastructureLog {

    private static final int LIMIT = 10_000_000;
    private static final int FILES = 2;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n";
    /** Held on to: a logger nobody refers to loses its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private InfrastructureLog() {}

    static void write(DataFolder data) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.addHandler(file(data));
        root.setLevel(Level.INFO);
        KAFKA.setLevel(Level.WARNING);
    }

    /** For commands that only look: nothing is logged anywhere. */
    static void none() {
        LogManager.getLogManager().reset();
    }

    private static Handler file(DataFolder data) {
        try {
            Files.createDirectories(data.logs());
            var handler = new FileHandler(data.log("infrastructure").toString(), LIMIT, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
