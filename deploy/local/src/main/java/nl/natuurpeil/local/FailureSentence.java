package nl.natuurpeil.local;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what to do about a failure a person at the terminal can put right. */
final class FailureSentence {

    private FailureSentence() {}

    /** The sentence; empty for a failure nobody foresaw. */
    static Optional<String> of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> ofDisk(cause).stream())
                .reduce((outer, inner) -> inner)
                .or(() -> causes(failure)
                        .filter(Refusal.class::isInstance)
                        .findFirst()
                        .map(Throwable::getMessage));
    }

    private static Optional<String> ofDisk(Throwable cause) {
        var text = String.valueOf(cause.getMessage());
        if (text.contains("No space left on device") || text.contains("Disk quota exceeded")) {
            return Optional.of("The disk is full" + where(cause) + ". Make room, then try again; or keep the data on"
                    + " another disk with --data DIR.");
        }
        if (cause instanceof AccessDeniedException
                || text.contains("Read-only file system")
                || text.contains("Permission denied")) {
            return Optional.of("No permission to read or write " + text
                    + ". Change its permissions, or choose another folder with --data DIR.");
        }
        return Optional.empty();
    }

    private static String where(Throwable cause) {
        return cause instanceof FileSystemException file && file.getFile() != null ? " (" + file.getFile() + ")" : "";
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
