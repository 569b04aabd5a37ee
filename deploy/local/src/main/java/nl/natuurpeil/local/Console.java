package nl.natuurpeil.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal reads; every step carries the seconds since the start. */
public final class Console {

    private final PrintStream out;
    private final long startedAt;

    /** Times count from now. */
    public Console(PrintStream out) {
        this(out, Duration.ZERO);
    }

    private Console(PrintStream out, Duration earlier) {
        this.out = out;
        this.startedAt = System.nanoTime() - earlier.toNanos();
    }

    /**
     * Times count from the start of this process. That is when the start script began, which becomes the launcher and
     * packages it first when need be: people wait for that too.
     */
    public static Console sinceProcessStart(PrintStream out) {
        var now = Instant.now();
        var started = ProcessHandle.current().info().startInstant().orElse(now);
        return new Console(out, started.isAfter(now) ? Duration.ZERO : Duration.between(started, now));
    }

    /** Prints one step of the work with the time it happened. */
    public synchronized void step(String text) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsed().toMillis() / 1000.0, text);
        out.flush();
    }

    public synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
