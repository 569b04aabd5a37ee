package nl.natuurpeil.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.natuurpeil.local.Console;

/**
 * Everything that was started, so that all of it is stopped in the right order: also when a start fails half-way, and
 * also what comes up while the stopping has already begun.
 */
public final class Teardown implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Teardown.class.getName());

    /** What is stopped together, in this order: first who uses, then who is used. */
    public enum Stage {
        WORK,
        SERVICES,
        OPENID,
        STORES,
        KAFKA,
        POSTGRES,
        RECORD,
        AFTERWARDS
    }

    /** For one stage: what does not stop, such as a broker without a disk, must not keep the rest from stopping. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Map<Stage, List<AutoCloseable>> started = new EnumMap<>(Stage.class);
    private final Console console;
    private boolean stopping;
    private boolean stopped;

    public Teardown(Console console) {
        this.console = console;
    }

    /**
     * Remembers what has to be stopped.
     *
     * @throws CancellationException when the stopping has begun; the newcomer is stopped at once
     */
    public <T extends AutoCloseable> T add(Stage stage, T resource) {
        synchronized (started) {
            if (!stopping) {
                started.computeIfAbsent(stage, s -> new ArrayList<>()).add(resource);
                return resource;
            }
        }
        stop(resource);
        throw new CancellationException("stopping");
    }

    /** Forgets what has ended by itself or was stopped on purpose. */
    public void remove(Stage stage, AutoCloseable resource) {
        synchronized (started) {
            started.getOrDefault(stage, new ArrayList<>()).remove(resource);
        }
    }

    public boolean isStopping() {
        synchronized (started) {
            return stopping;
        }
    }

    /** Stops everything and returns when it is stopped; a second caller waits for the first. */
    @Override
    public synchronized void close() {
        synchronized (started) {
            stopping = true;
        }
        if (!stopped) {
            stopped = true;
            stopAll();
        }
    }

    private void stopAll() {
        var somethingRuns = started.keySet().stream().anyMatch(stage -> stage.compareTo(Stage.RECORD) < 0);
        if (somethingRuns) {
            console.step("stopping");
        }
        for (var stage : Stage.values()) {
            together(started.getOrDefault(stage, List.of()));
        }
        if (somethingRuns) {
            console.step("everything is stopped");
        }
    }

    private static void together(List<AutoCloseable> resources) {
        var threads = resources.stream()
                .map(resource -> Thread.ofVirtual().start(() -> stop(resource)))
                .toList();
        var deadline = Instant.now().plus(PATIENCE);
        for (var thread : threads) {
            try {
                thread.join(Duration.between(Instant.now(), deadline));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void stop(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "could not be stopped: " + resource, e);
        }
    }
}
