package nl.natuurpeil.gateway.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.natuurpeil.gateway.access.Caller;
import nl.natuurpeil.gateway.http.Problem;

/** {@code GET /live/v1/verdict-changes}: verdict changes as server-sent events, for as long as the token is valid. */
@ApplicationScoped
public class LiveRoute {

    private static final String PATH = "/live/v1/verdict-changes";

    /** How long a browser waits before it comes back, in milliseconds. */
    private static final String PREAMBLE = "retry: 3000\n\n";

    private final Vertx vertx;
    private final LiveConfig config;
    private final LiveStream stream;

    public LiveRoute(Vertx vertx, LiveConfig config, LiveStream stream) {
        this.vertx = vertx;
        this.config = config;
        this.stream = stream;
    }

    void routes(@Observes Router router) {
        router.get(PATH).handler(this::open);
        router.head(PATH).handler(request -> head(request.response()).end());
    }

    private void open(RoutingContext request) {
        var faults = ChangeFilter.faults(request.queryParams());
        if (!faults.isEmpty()) {
            Problem.badInput(faults).send(request);
            return;
        }
        var filter = ChangeFilter.from(request.queryParams());
        var listener = new Listener(vertx.getOrCreateContext(), request.response(), filter, config.buffer());
        endInTime(request, listener);
        // Joined before it shows that it is open: who sees it open, and then reads the verdicts, misses nothing.
        stream.join(
                listener,
                lastSeen(request),
                () -> request.request().connection().close());
        head(request.response()).setChunked(true).write(PREAMBLE);
    }

    private void endInTime(RoutingContext request, Listener listener) {
        long heartbeat = vertx.setPeriodic(config.heartbeat().toMillis(), _ -> listener.beat());
        Instant end = Caller.of(request).orElseThrow().expiresAt();
        long left = Math.max(1, Duration.between(Instant.now(), end).toMillis());
        long expiry = vertx.setTimer(left, _ -> request.response().end());
        request.addEndHandler(_ -> {
            vertx.cancelTimer(heartbeat);
            vertx.cancelTimer(expiry);
            stream.leave(listener);
        });
    }

    private static HttpServerResponse head(HttpServerResponse response) {
        return response.putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                // Some proxies gather an answer before they pass it on, which would hold every event up.
                .putHeader("X-Accel-Buffering", "no");
    }

    private static Optional<String> lastSeen(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader("Last-Event-ID")).filter(id -> !id.isEmpty());
    }
}
