package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;

/** Watches the heap of monitoring-service by its metrics, while something goes on. */
final class IntakeHeap implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI metrics;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread watcher;
    private volatile Peak peak = new Peak(0, 0);

    /**
     * The most that was seen, in bytes.
     *
     * @param all used, with what the next collection would free
     * @param old what outlived collections
     */
    record Peak(double all, double old) {

        Peak or(Peak other) {
            return new Peak(Math.max(all, other.all), Math.max(old, other.old));
        }
    }

    IntakeHeap(Suite suite) {
        metrics = suite.address(Service.MONITORING).resolve("/q/metrics");
        watcher = Thread.ofPlatform().name("heap").start(this::watch);
    }

    private void watch() {
        try {
            while (!over.get()) {
                peak = peak.or(look());
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            peak = new Peak(Double.NaN, Double.NaN);
        }
    }

    private Peak look() throws IOException, InterruptedException {
        var text = http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        double all = 0;
        double old = 0;
        for (var line : text.lines().filter(IntakeHeap::isHeap).toList()) {
            double bytes = Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
            all += bytes;
            old += line.contains("Old Gen") || line.contains("Tenured Gen") ? bytes : 0;
        }
        return new Peak(all, old);
    }

    private static boolean isHeap(String line) {
        return line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\"");
    }

    /** What was seen so far. */
    Peak peak() {
        return peak;
    }

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        watcher.join();
    }
}
