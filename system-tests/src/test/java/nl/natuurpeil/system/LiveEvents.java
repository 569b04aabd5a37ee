package nl.natuurpeil.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An open live stream, read line by line as a browser does. */
final class LiveEvents implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<Stream<String>> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LiveEvents(HttpResponse<Stream<String>> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    /** Opens a stream, anew or after the last event a listener had seen. */
    static LiveEvents open(URI address, String token, String... lastEventId) {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        for (var id : lastEventId) {
            request.header("Last-Event-ID", id);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("the live stream answers " + response.statusCode());
            }
            return new LiveEvents(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ids of the events that came, in their order. */
    List<String> ids() {
        return fields("id");
    }

    /** What the events say, each a whole CloudEvent. */
    List<JsonNode> events() {
        return fields("data").stream().map(Told::json).toList();
    }

    private List<String> fields(String name) {
        var start = name + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private void read() {
        try (var body = response.body()) {
            body.forEach(lines::add);
        } catch (UncheckedIOException _) {
            // Closed; what came before counts.
        }
    }

    @Override
    public void close() {
        response.body().close();
    }
}
