package nl.natuurpeil.monitoring.batch.adapter.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.natuurpeil.monitoring.batch.application.Transactions;
import org.jspecify.annotations.Nullable;

/** Transactions that begin anew when PostgreSQL ended them for the sake of others. */
@ApplicationScoped
class JtaTransactions implements Transactions {

    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");
    private static final int ATTEMPTS = 5;
    private static final Duration LONG = Duration.ofHours(6);

    @Override
    public <T> T run(Predicate<T> keep, Supplier<T> work) {
        RuntimeException last = new IllegalStateException("not tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return once(QuarkusTransaction.requiringNew(), keep, work);
            } catch (RuntimeException e) {
                if (!wasChosenToEnd(e)) {
                    throw e;
                }
                last = e;
            }
        }
        throw last;
    }

    @Override
    public <T> T runLong(Predicate<T> keep, Supplier<T> work) {
        return once(QuarkusTransaction.requiringNew().timeout((int) LONG.toSeconds()), keep, work);
    }

    private static <T> T once(TransactionRunnerOptions transaction, Predicate<T> keep, Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        try {
            transaction.run(() -> {
                result.add(work.get());
                if (!keep.test(result.getFirst())) {
                    throw new Undone();
                }
            });
        } catch (Undone undone) {
            // Nothing went wrong: the result is what was wanted, and none of its traces.
        }
        return result.getFirst();
    }

    /** Ends a transaction of which nothing is to stay. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Undone() {
            super("nothing of this transaction stays", null, false, false);
        }
    }

    private static boolean wasChosenToEnd(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRY_AGAIN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
