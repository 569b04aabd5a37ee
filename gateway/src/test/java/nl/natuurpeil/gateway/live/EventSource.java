package nl.natuurpeil.gateway.live;

import static nl.natuurpeil.gateway.GatewayClient.HTTP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads a live stream in the background, as a browser does. */
final class EventSource implements AutoCloseable {

    /** One message, or a comment when it has no event. */
    record Message(Map<String, String> fields) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private final HttpResponse<Stream<String>> response;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private EventSource(HttpResponse<Stream<String>> response) {
        this.response = response;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static EventSource open(HttpRequest.Builder request) {
        try {
            return new EventSource(HTTP.send(request.build(), BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<Stream<String>> response() {
        return response;
    }

    /** The events so far, without heartbeats and settings. */
    List<Message> events() {
        return messages.stream()
                .filter(message -> message.fields().containsKey("event"))
                .toList();
    }

    List<String> ids() {
        return events().stream().map(message -> message.field("id")).toList();
    }

    long heartbeats() {
        return messages.stream()
                .filter(message -> message.fields().containsKey(""))
                .count();
    }

    boolean hasEnded() {
        return !reader.isAlive();
    }

    private void read() {
        var fields = new HashMap<String, String>();
        try {
            response.body().forEach(line -> {
                if (line.isEmpty()) {
                    messages.add(new Message(Map.copyOf(fields)));
                    fields.clear();
                } else {
                    int colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            });
        } catch (UncheckedIOException _) {
            // The gateway closed the connection; what came before counts.
        }
    }

    @Override
    public void close() {
        response.body().close();
    }
}
