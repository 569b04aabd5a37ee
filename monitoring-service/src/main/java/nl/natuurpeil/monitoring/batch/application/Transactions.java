package nl.natuurpeil.monitoring.batch.application;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs work in a transaction of its own, whether or not one is running. */
public interface Transactions {

    /** Commits when the result is to be kept, otherwise everything that was done is undone. */
    <T> T run(Predicate<T> keep, Supplier<T> work);

    /** As {@link #run}, for work that may take as long as it needs. */
    <T> T runLong(Predicate<T> keep, Supplier<T> work);

    default <T> T run(Supplier<T> work) {
        return run(_ -> true, work);
    }

    default void run(Runnable work) {
        run(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
