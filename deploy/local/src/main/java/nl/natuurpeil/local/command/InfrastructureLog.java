package nl.natuurpeil.local.command;

import java.io.IOException;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.natuurpeil.local.data.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the servers inside the launcher log to a file, so that the console stays readable. The file is opened at
 * the first line, when the launcher has made sure that the folder is its own.
 */
final class InfrastructureLog extends Handler {

    private static final int LIMIT = 10_000_000;
    /** A disk that is full is told by what stops because of it, not once for every line that is lost. */
    private static final ErrorManager SILENT = new ErrorManager() {
        @Override
        public void error(String message, Exception failure, int code) {}
    };

    private static final String LINE = "%1$tF %1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n";
    /** Held on to: a logger nobody refers to loses its level. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final DataFolder data;
    private @Nullable FileHandler file;

    private InfrastructureLog(DataFolder data) {
        this.data = data;
    }

    static void write(DataFolder data) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        var root = Logger.getLogger("");
        root.addHandler(new InfrastructureLog(data));
        root.setLevel(Level.INFO);
        KAFKA.setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord line) {
        try {
            if (file == null) {
                file = open();
            }
            file.publish(line);
        } catch (IOException e) {
            SILENT.error("no log of the infrastructure", e, ErrorManager.OPEN_FAILURE);
        }
    }

    private FileHandler open() throws IOException {
        var opened = new FileHandler(data.log("infrastructure").toString(), LIMIT, 1, true);
        opened.setFormatter(new SimpleFormatter());
        opened.setErrorManager(SILENT);
        return opened;
    }

    @Override
    public void flush() {
        // The file is written line by line.
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
