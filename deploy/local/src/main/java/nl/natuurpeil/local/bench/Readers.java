package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.natuurpeil.local.Refusal;

/** Readers at work side by side, each sending its next request when the last one was answered. */
final class Readers implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final String token;
    private final int number;
    private final ExecutorService threads;
    private final Map<Reading, String> tags = new HashMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    Readers(URI server, String token, int number) {
        this.server = server;
        this.token = token;
        this.number = number;
        this.threads = Executors.newFixedThreadPool(number);
    }

    /** Lets each reader read so many times, and returns how long each took from sending to the last byte. */
    List<Duration> read(Reading reading, int times) throws InterruptedException {
        var tag = reading.known() ? tag(reading) : "";
        Callable<List<Duration>> reader = () -> {
            var durations = new ArrayList<Duration>();
            for (var i = 0; i < times; i++) {
                durations.add(time(reading, tag));
            }
            return durations;
        };
        var all = new ArrayList<Duration>();
        try {
            for (var done : threads.invokeAll(Collections.nCopies(number, reader))) {
                all.addAll(done.get());
            }
        } catch (ExecutionException e) {
            throw new Refusal("Reading " + reading.title() + " failed: " + e.getCause());
        }
        return all;
    }

    /** The bytes one answer has. */
    int size(Reading reading) throws IOException, InterruptedException {
        return http.send(request(reading, ""), BodyHandlers.ofByteArray()).body().length;
    }

    private String tag(Reading reading) throws InterruptedException {
        var known = tags.get(reading);
        if (known != null) {
            return known;
        }
        try {
            var answer = http.send(request(reading, ""), BodyHandlers.discarding());
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            tags.put(reading, tag);
            return tag;
        } catch (IOException e) {
            throw new Refusal("Reading " + reading.title() + " failed: " + e);
        }
    }

    private Duration time(Reading reading, String tag) throws IOException, InterruptedException {
        var request = request(reading, tag);
        var began = System.nanoTime();
        HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
        var took = Duration.ofNanos(System.nanoTime() - began);
        if (response.statusCode() != reading.expectedStatus()) {
            throw new Refusal("Reading " + reading.title() + " was answered " + response.statusCode() + ".");
        }
        return took;
    }

    private HttpRequest request(Reading reading, String tag) {
        var request = HttpRequest.newBuilder(server.resolve(reading.address().apply(sent.getAndIncrement())))
                .header("Authorization", "Bearer " + token);
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return request.GET().build();
    }

    @Override
    public void close() {
        threads.close();
    }
}
