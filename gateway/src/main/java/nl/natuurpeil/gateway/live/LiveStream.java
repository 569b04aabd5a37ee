package nl.natuurpeil.gateway.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands every verdict change to every open stream, and to those that come back what they missed as far as it is still
 * known here. Nothing is stored: after a restart a listener is told to read the verdicts again.
 */
@Startup
@ApplicationScoped
public class LiveStream {

    private final RecentChanges recent;
    private final Map<Listener, Runnable> listeners = new LinkedHashMap<>();
    private final Counter closedAsTooSlow;

    public LiveStream(LiveConfig config, MeterRegistry metrics) {
        this.recent = new RecentChanges(config.window());
        this.closedAsTooSlow = metrics.counter("natuurpeil.live.listeners.too.slow");
        metrics.gauge("natuurpeil.live.listeners", this, LiveStream::size);
    }

    /** Sends a change to everybody who wants it; one that was sent before is left out. */
    synchronized void publish(VerdictChange change) {
        if (!recent.add(change)) {
            return;
        }
        var behind = listeners.keySet().stream()
                .filter(listener -> !listener.offer(change))
                .toList();
        behind.forEach(this::drop);
    }

    /**
     * Adds a listener, after giving it what it missed.
     *
     * @param lastSeen id of the last event it saw, when it has been here before
     * @param onDrop closes the stream when the listener stays too far behind
     */
    synchronized void join(Listener listener, Optional<String> lastSeen, Runnable onDrop) {
        listeners.put(listener, onDrop);
        lastSeen.ifPresent(id -> catchUp(listener, id));
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    private void catchUp(Listener listener, String lastSeen) {
        boolean kept = recent.after(lastSeen)
                .map(missed -> missed.stream().allMatch(listener::offer))
                .orElseGet(() -> listener.offer(resync()));
        if (!kept) {
            drop(listener);
        }
    }

    /** The id lets the listener go on from here; without one its browser forgets the id that is unknown here. */
    private String resync() {
        String id = recent.newest().map(VerdictChange::id).orElse("");
        return "id: " + id + "\nevent: resync\ndata: {\"read\":\"/monitoring/v1/verdicts\"}\n\n";
    }

    private void drop(Listener listener) {
        var close = listeners.remove(listener);
        if (close != null) {
            closedAsTooSlow.increment();
            close.run();
        }
    }

    private synchronized double size() {
        return listeners.size();
    }
}
