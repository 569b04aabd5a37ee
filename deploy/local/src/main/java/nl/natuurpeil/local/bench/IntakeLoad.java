package nl.natuurpeil.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.natuurpeil.local.Refusal;

/** Does a given amount of prepared work on connections side by side, each its next piece when the last one is done. */
final class IntakeLoad {

    private IntakeLoad() {}

    /** Opens a connection. */
    interface Opening<C extends AutoCloseable> {
        C open() throws Exception;
    }

    /** Sends one piece. */
    interface Work<C, T> {
        void send(C connection, T piece) throws Exception;
    }

    /**
     * Does all pieces.
     *
     * @param rows in a piece
     */
    static <C extends AutoCloseable, T> IntakeTurn run(
            int connections, List<T> pieces, int rows, Opening<C> opening, Work<C, T> work)
            throws InterruptedException {
        var opened = new ArrayList<C>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int n = 0; n < connections; n++) {
                opened.add(opening.open());
            }
            var next = new AtomicInteger();
            var tasks = opened.stream()
                    .<Callable<List<Duration>>>map(connection -> () -> work(connection, pieces, next, work))
                    .toList();
            long began = System.nanoTime();
            var times = new ArrayList<Duration>();
            for (var done : threads.invokeAll(tasks)) {
                times.addAll(done.get());
            }
            var took = Duration.ofNanos(System.nanoTime() - began);
            return new IntakeTurn((long) rows * pieces.size(), took, times);
        } catch (ExecutionException e) {
            throw new Refusal("Nothing was measured: " + e.getCause(), e);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new Refusal("No connection: " + e, e);
        } finally {
            close(opened);
        }
    }

    private static <C, T> List<Duration> work(C connection, List<T> pieces, AtomicInteger next, Work<C, T> work)
            throws Exception {
        var times = new ArrayList<Duration>();
        for (int n = next.getAndIncrement(); n < pieces.size(); n = next.getAndIncrement()) {
            long began = System.nanoTime();
            work.send(connection, pieces.get(n));
            times.add(Duration.ofNanos(System.nanoTime() - began));
        }
        return times;
    }

    private static void close(List<? extends AutoCloseable> opened) {
        for (var connection : opened) {
            try {
                connection.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
