package nl.natuurpeil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.DataFolder;

/** One suite a data folder. The operating system lets go of the lock when the launcher dies, however it dies. */
final class SuiteLock implements AutoCloseable {

    private final FileChannel channel;

    private SuiteLock(FileChannel channel) {
        this.channel = channel;
    }

    static SuiteLock take(DataFolder data) {
        try {
            Files.createDirectories(data.run());
            var channel =
                    FileChannel.open(data.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Refusal("A suite already runs on the data folder " + data.root() + owner(data)
                        + ".\nLook at it with ./natuurpeil status --data '" + data.root()
                        + "', stop it with ./natuurpeil stop --data '" + data.root()
                        + "', or use another folder with --data DIR.");
            }
            return new SuiteLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String owner(DataFolder data) {
        return RunRecord.read(data)
                .map(run -> " (process " + run.launcher().pid() + ")")
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
