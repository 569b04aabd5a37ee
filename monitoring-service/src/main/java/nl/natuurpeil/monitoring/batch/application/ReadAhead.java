package nl.natuurpeil.monitoring.batch.application;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.natuurpeil.monitoring.intake.application.Row;
import org.jspecify.annotations.Nullable;

/** Reads the next chunk of rows while the one before it is recorded; a queue of two is all that is held. */
final class ReadAhead implements AutoCloseable {

    /** What comes out of the queue: a chunk, the end, or what went wrong. */
    private sealed interface Item {
        record Rows(Chunk chunk) implements Item {}

        record End() implements Item {}

        record Failure(RuntimeException cause) implements Item {}
    }

    private static final int AHEAD = 2;

    private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;

    /**
     * Begins to read.
     *
     * @param around what the reading thread needs around it
     * @param rows opens the rows, on the thread that reads them
     * @param done rows up to this number are passed over
     */
    ReadAhead(Consumer<Runnable> around, Supplier<RowsOfBody> rows, long done, int chunkRows) {
        thread = Thread.ofVirtual()
                .name("batch-reader")
                .start(() -> around.accept(() -> readAll(rows, done, chunkRows)));
    }

    /** The rows of a body. */
    interface RowsOfBody extends AutoCloseable {
        Iterator<Row> rows();

        long bytesRead();

        @Override
        void close();
    }

    /** Returns the next chunk, empty at the end; throws what the reader threw. */
    Optional<Chunk> next() {
        try {
            return switch (queue.take()) {
                case Item.Rows(var chunk) -> Optional.of(chunk);
                case Item.End() -> Optional.empty();
                case Item.Failure(var cause) -> throw cause;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for rows", e);
        }
    }

    private void readAll(Supplier<RowsOfBody> open, long done, int chunkRows) {
        try {
            var failure = read(open, done, chunkRows);
            queue.put(failure == null ? new Item.End() : new Item.Failure(failure));
        } catch (InterruptedException e) {
            // Closed: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    /** What was read before a failure goes first: those rows are good. */
    private @Nullable RuntimeException read(Supplier<RowsOfBody> open, long done, int chunkRows)
            throws InterruptedException {
        List<Row> chunk = new ArrayList<>(chunkRows);
        long bytes = 0;
        RuntimeException failure = null;
        try (var body = open.get()) {
            var rows = body.rows();
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.number() > done) {
                    chunk.add(row);
                }
                bytes = body.bytesRead();
                if (chunk.size() == chunkRows) {
                    queue.put(new Item.Rows(new Chunk(chunk, bytes)));
                    chunk = new ArrayList<>(chunkRows);
                }
            }
        } catch (RuntimeException e) {
            failure = e;
        }
        if (!chunk.isEmpty()) {
            queue.put(new Item.Rows(new Chunk(chunk, bytes)));
        }
        return failure;
    }

    /** Stops reading and waits until it has stopped. */
    @Override
    public void close() {
        thread.interrupt();
        queue.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
