package nl.natuurpeil.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.local.Refusal;

/** Looks whether a disk has room before anything is written: a store that runs full half-way is worse. */
public final class DiskSpace {

    private static final long GIBIBYTE = 1024L * 1024 * 1024;
    public static final long NEEDED = 2 * GIBIBYTE;

    private static final long FULL = GIBIBYTE / 32;

    private DiskSpace() {}

    public static void require(Path folder) {
        try {
            check(folder, Files.getFileStore(existing(folder)).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so little is left that programs fail because of it. */
    public static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(existing(folder)).getUsableSpace() < FULL;
        } catch (IOException e) {
            return false;
        }
    }

    static void check(Path folder, long usable) {
        if (usable < NEEDED) {
            throw new Refusal("The disk of " + folder + " is nearly full: " + ResidentMemory.readable(usable)
                    + " free, at least " + ResidentMemory.readable(NEEDED) + " needed."
                    + "\nMake room, or choose a folder on another disk with --data DIR.");
        }
    }

    private static Path existing(Path folder) {
        var parent = folder.toAbsolutePath().getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }
}
