package nl.natuurpeil.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How much memory processes really hold. Pages that processes share are divided among them (proportional set size), so
 * that the sum over PostgreSQL's many processes counts each page once.
 */
public final class ResidentMemory {

    private static final long KIBIBYTE = 1024;

    private ResidentMemory() {}

    /** The bytes a process and its children hold; empty when this machine does not tell. */
    public static OptionalLong ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .map(process -> of(process.pid()))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .reduce(Long::sum);
    }

    /** The bytes one process holds; empty when this machine does not tell. */
    public static OptionalLong of(long pid) {
        try {
            return proportional(Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong proportional(List<String> rollup) {
        return rollup.stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                .findFirst();
    }

    /** For people: mebibytes up to a gibibyte, then gibibytes with two decimals. */
    public static String readable(long bytes) {
        var mebibytes = bytes / (KIBIBYTE * KIBIBYTE);
        return mebibytes < KIBIBYTE
                ? mebibytes + " MiB"
                : String.format(Locale.ROOT, "%.2f GiB", mebibytes / (double) KIBIBYTE);
    }
}
