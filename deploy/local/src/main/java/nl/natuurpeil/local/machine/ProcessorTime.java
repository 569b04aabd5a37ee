package nl.natuurpeil.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** How much processor time processes have used, as {@code /proc} tells it, in hundredths of a second. */
public final class ProcessorTime {

    /** Linux tells it in these whatever the kernel counts in (USER_HZ). */
    private static final long TICK_MILLIS = 10;

    /** Fields of proc(5) behind the name, which may hold spaces: utime, stime, cutime and cstime. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;

    private ProcessorTime() {}

    /** That of a process and its children, those that have ended too; nothing where this machine does not tell. */
    public static Duration ofTree(ProcessHandle root) {
        long ticks = Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> ticks(process.pid()))
                .sum();
        return Duration.ofMillis(ticks * TICK_MILLIS);
    }

    private static long ticks(long pid) {
        try {
            return ticks(Files.readString(Path.of("/proc", String.valueOf(pid), "stat")));
        } catch (IOException e) {
            return 0;
        }
    }

    static long ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(USER, SYSTEM, USER_OF_ENDED, SYSTEM_OF_ENDED)
                .mapToLong(field -> Long.parseLong(fields[field]))
                .sum();
    }
}
