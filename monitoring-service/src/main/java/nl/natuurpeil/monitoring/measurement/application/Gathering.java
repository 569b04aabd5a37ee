package nl.natuurpeil.monitoring.measurement.application;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Does together what many ask for at the same time. Whoever finds a place free does the work for all who wait, itself
 * included; nobody waits for a moment to pass. When work fails for several, each is tried alone, so that only who asked
 * for the impossible hears of it.
 */
final class Gathering<T, R> {

    /** So many bodies of work at once: while one commits, the next is written. */
    private static final int PLACES = 2;

    private static final int MOST = 500;
    private static final int MOST_FAILURES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Function<List<T>, List<R>> work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition placeFree = lock.newCondition();
    private final Queue<Asked<T, R>> waiting = new ArrayDeque<>();
    private int free = PLACES;
    private boolean closed;

    Gathering(Function<List<T>, List<R>> work) {
        this.work = work;
    }

    private record Asked<T, R>(T what, CompletableFuture<R> answer) {}

    /** Asks for one piece of work and returns what came of it. */
    R add(T what) {
        var asked = new Asked<T, R>(what, new CompletableFuture<>());
        if (enter(asked)) {
            Thread.ofVirtual().name("gathering").start(this::workUntilNobodyWaits);
        }
        try {
            return asked.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    /** Returns whether a place was free. */
    private boolean enter(Asked<T, R> asked) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the service is stopping");
            }
            waiting.add(asked);
            if (free == 0) {
                return false;
            }
            free--;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void workUntilNobodyWaits() {
        for (var together = next(); !together.isEmpty(); together = next()) {
            answer(together);
        }
    }

    /** Takes those who wait; leaves its place when there are none. */
    private List<Asked<T, R>> next() {
        lock.lock();
        try {
            List<Asked<T, R>> together = new ArrayList<>();
            while (together.size() < MOST && !waiting.isEmpty()) {
                together.add(waiting.remove());
            }
            if (together.isEmpty()) {
                free++;
                placeFree.signalAll();
            }
            return together;
        } finally {
            lock.unlock();
        }
    }

    private void answer(List<Asked<T, R>> together) {
        try {
            var answers = work.apply(together.stream().map(Asked::what).toList());
            for (int i = 0; i < together.size(); i++) {
                together.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            if (together.size() == 1) {
                together.getFirst().answer().completeExceptionally(e);
            } else {
                answerEachAlone(together);
            }
        }
    }

    /** One after the other, until so many fail in a row that it is not because of them. */
    private void answerEachAlone(List<Asked<T, R>> together) {
        int failures = 0;
        for (int i = 0; i < together.size(); i++) {
            var one = together.get(i).answer();
            answer(List.of(together.get(i)));
            failures = one.isCompletedExceptionally() ? failures + 1 : 0;
            if (failures == MOST_FAILURES) {
                var reason = one.exceptionNow();
                together.subList(i + 1, together.size())
                        .forEach(other -> other.answer().completeExceptionally(reason));
                return;
            }
        }
    }

    /** Takes no more, and returns when those who wait have their answers, or after a while. */
    void close() {
        lock.lock();
        try {
            closed = true;
            long left = PATIENCE.toNanos();
            while (free < PLACES && left > 0) {
                left = placeFree.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
