package nl.natuurpeil.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process and its children: first asked, then made to. */
public final class Termination {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Termination() {}

    /** Ends several at once, each as patiently as one. */
    public static void ofAll(List<ProcessHandle> processes) {
        var endings = processes.stream()
                .map(process -> CompletableFuture.runAsync(() -> of(process), Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(endings).join();
    }

    public static void of(ProcessHandle process) {
        var all = Stream.concat(process.descendants(), Stream.of(process)).toList();
        process.destroy();
        if (!ended(process, PATIENCE)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> ended(each, PATIENCE));
    }

    public static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
