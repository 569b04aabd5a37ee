package nl.natuurpeil.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads; every step carries the seconds since the start. */
public final class Console {

    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    public Console(PrintStream out) {
        this.out = out;
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
