package nl.natuurpeil.local.suite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import nl.natuurpeil.local.process.Teardown;
import org.jspecify.annotations.Nullable;

/** The parts of a start, side by side. The first that fails stops all the others, and is the one people hear of. */
final class Tasks {

    private final Executor threads = Thread::startVirtualThread;
    private final Teardown teardown;
    private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

    /** A part of the start. */
    interface Step {
        void run() throws InterruptedException;
    }

    Tasks(Teardown teardown) {
        this.teardown = teardown;
    }

    /** Begins a step as soon as the steps it builds on are done. */
    CompletableFuture<Void> after(CompletableFuture<?> earlier, Step step) {
        return earlier.thenRunAsync(() -> run(step), threads);
    }

    CompletableFuture<Void> now(Step step) {
        return CompletableFuture.runAsync(() -> run(step), threads);
    }

    /** Waits for all; throws what went wrong first. */
    void await(CompletableFuture<?>... all) {
        try {
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            switch (first.get()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null -> throw e;
                case Throwable failure -> throw new IllegalStateException(failure);
            }
        }
    }

    private void run(Step step) {
        try {
            step.run();
        } catch (InterruptedException | RuntimeException | Error e) {
            // What fails while everything is being stopped fails because of that.
            if (!teardown.isStopping() && first.compareAndSet(null, e)) {
                teardown.close();
            }
            throw new CompletionException(e);
        }
    }
}
