package nl.natuurpeil.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. Messages wait in a bounded queue while the other side is slow to read; when the queue is full the
 * stream is closed, so that neither memory nor other listeners suffer. The listener comes back with the last id it saw.
 */
final class Listener {

    private static final String HEARTBEAT = ":\n\n";

    private final Context context;
    private final HttpServerResponse response;
    private final ChangeFilter filter;
    private final int capacity;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean dropped;

    /** Made on the event loop of the request, which does all writing. */
    Listener(Context context, HttpServerResponse response, ChangeFilter filter, int capacity) {
        this.context = context;
        this.response = response;
        this.filter = filter;
        this.capacity = capacity;
        response.drainHandler(_ -> write());
    }

    /** Gives a change to this listener if it wants it; false once the listener is too far behind. Never waits. */
    boolean offer(VerdictChange change) {
        return !filter.wants(change) || offer(change.toMessage());
    }

    boolean offer(String message) {
        synchronized (waiting) {
            if (dropped || waiting.size() >= capacity) {
                dropped = true;
                return false;
            }
            waiting.add(message);
        }
        context.runOnContext(_ -> write());
        return true;
    }

    /** Shows proxies on the way, and this side, that the connection lives. */
    void beat() {
        if (!response.ended() && !response.writeQueueFull()) {
            response.write(HEARTBEAT);
        }
    }

    private void write() {
        while (!response.ended() && !response.closed() && !response.writeQueueFull()) {
            var message = next();
            if (message == null) {
                return;
            }
            response.write(message);
        }
    }

    private @Nullable String next() {
        synchronized (waiting) {
            return waiting.poll();
        }
    }
}
