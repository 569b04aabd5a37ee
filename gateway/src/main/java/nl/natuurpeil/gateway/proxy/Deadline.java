package nl.natuurpeil.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Gives up a request when the service is silent for too long. A slow upload is no silence: every chunk passed on starts
 * the time anew, so that only the service's own slowness counts.
 */
final class Deadline {

    private final Vertx vertx;
    private final long allowedNanos;
    private @Nullable HttpClientRequest request;
    private long lastSign;
    private long timer = -1;
    private boolean passed;

    Deadline(Vertx vertx, Duration allowed) {
        this.vertx = vertx;
        this.allowedNanos = allowed.toNanos();
    }

    /** Starts to count for a request that is about to be sent. */
    void start(HttpClientRequest sent) {
        request = sent;
        progress();
        waitFor(allowedNanos);
    }

    void progress() {
        lastSign = System.nanoTime();
    }

    /** The service answers, or never will. */
    void stop() {
        vertx.cancelTimer(timer);
    }

    boolean hasPassed() {
        return passed;
    }

    private void waitFor(long nanos) {
        timer = vertx.setTimer(Math.max(1, nanos / 1_000_000), _ -> check());
    }

    private void check() {
        long left = allowedNanos - (System.nanoTime() - lastSign);
        if (left > 0) {
            waitFor(left);
        } else if (request != null) {
            passed = true;
            request.reset();
        }
    }
}
