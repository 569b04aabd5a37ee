package nl.natuurpeil.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as it was when it was written down. Numbers are used again after a while, so a process is only the same
 * when it also started at the same moment.
 *
 * @param name what people call it
 */
public record ProcessIdentity(String name, long pid, Instant startedAt) {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessIdentity of(String name, ProcessHandle process) {
        return new ProcessIdentity(
                name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process itself, when it still runs. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(startedAt, started).abs().compareTo(TOLERANCE) <= 0;
    }

    /** A short sentence part that tells people which process it is. */
    public static String describe(ProcessHandle process) {
        var command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
        return "process " + process.pid() + ": "
                + (command.length() > 100 ? command.substring(0, 97) + "..." : command);
    }
}
