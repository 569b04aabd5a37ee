package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.natuurpeil.local.Refusal;

/**
 * Dashboards side by side. Each asks at its own times, evenly spread; how long it waits counts from the time it should
 * have asked, so that a slow answer is not made up for by fewer questions.
 */
final class MatrixReaders {

    private final HttpClient http;
    private final String token;
    private final int number;

    MatrixReaders(HttpClient http, String token, int number) {
        this.http = http;
        this.token = token;
        this.number = number;
    }

    /** Asks so many rounds, each reader once a round; with no time between, each when its last answer is there. */
    Percentiles ask(URI address, boolean known, Duration between, int rounds) throws InterruptedException {
        var tag = known ? tag(address) : "";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime() + Duration.ofMillis(100).toNanos();
            var readers = IntStream.range(0, number)
                    .<Callable<List<Duration>>>mapToObj(
                            reader -> () -> rounds(address, tag, begin + offset(reader, between), between, rounds))
                    .toList();
            var times = new ArrayList<Duration>();
            for (var done : threads.invokeAll(readers)) {
                times.addAll(done.get());
            }
            return new Percentiles(times);
        } catch (ExecutionException e) {
            throw new Refusal("Reading " + address + " failed: " + e.getCause());
        }
    }

    private long offset(int reader, Duration between) {
        return between.toNanos() * reader / number;
    }

    private List<Duration> rounds(URI address, String tag, long begin, Duration between, int rounds)
            throws IOException, InterruptedException {
        var times = new ArrayList<Duration>();
        long due = begin;
        for (var round = 0; round < rounds; round++) {
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            long asked = between.isZero() ? System.nanoTime() : due;
            var status =
                    http.send(request(address, tag), BodyHandlers.discarding()).statusCode();
            times.add(Duration.ofNanos(System.nanoTime() - asked));
            if (status != (tag.isEmpty() ? 200 : 304)) {
                throw new Refusal(address + " was answered " + status + ".");
            }
            due += between.toNanos();
        }
        return times;
    }

    private String tag(URI address) throws InterruptedException {
        try {
            return http.send(request(address, ""), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow(() -> new Refusal(address + " has no ETag."));
        } catch (IOException e) {
            throw new Refusal("Reading " + address + " failed: " + e);
        }
    }

    private HttpRequest request(URI address, String tag) {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        return (tag.isEmpty() ? request : request.header("If-None-Match", tag))
                .GET()
                .build();
    }
}
