package nl.natuurpeil.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import nl.natuurpeil.embedded.FreePorts;
import org.jspecify.annotations.Nullable;

/**
 * Two HTTP servers for the gateway to stand before; the assessment service is away. What they answer depends on the last
 * segment of the path.
 */
public class ServicesResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", ServicesResource::answer);
            started.start();
            server = started;
            String here = "http://127.0.0.1:" + started.getAddress().getPort();
            String nowhere = "http://127.0.0.1:" + FreePorts.find(1).get(0);
            return Map.of(
                    "natuurpeil.gateway.policy-url",
                    here,
                    "natuurpeil.gateway.assessment-url",
                    nowhere,
                    "natuurpeil.gateway.monitoring-url",
                    here,
                    "natuurpeil.gateway.body-limit",
                    "8M",
                    "natuurpeil.gateway.upstream-timeout",
                    "1s",
                    "natuurpeil.gateway.live.heartbeat",
                    "0.2s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "silent" -> exchange.getRequestBody().readAllBytes();
            case "large" -> large(exchange);
            case "duet" -> duet(exchange);
            case "broken" -> broken(exchange);
            case "unchanged" -> unchanged(exchange);
            case "ready", "openapi.json" -> send(exchange, 200, "{}");
            default -> echo(exchange);
        }
    }

    /** Tells what arrived here. */
    private static void echo(HttpExchange exchange) throws IOException {
        var headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), new JsonArray(values)));
        var body = exchange.getRequestBody().readAllBytes();
        var seen = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("size", body.length);
        var answer = exchange.getResponseHeaders();
        answer.add("API-Version", "9.9.9");
        answer.add("Server", "inner");
        answer.add("X-Powered-By", "inner");
        answer.add("Keep-Alive", "timeout=9");
        answer.add("Link", "</next>; rel=\"next\"");
        send(exchange, 200, seen.encode());
    }

    private static void large(HttpExchange exchange) throws IOException {
        long bytes = Long.parseLong(exchange.getRequestURI().getQuery().replace("bytes=", ""));
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            var chunk = new byte[65536];
            for (long sent = 0; sent < bytes; sent += chunk.length) {
                out.write(chunk, 0, (int) Math.min(chunk.length, bytes - sent));
            }
        }
    }

    /** Says back each byte as it comes. */
    private static void duet(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var in = exchange.getRequestBody();
                var out = exchange.getResponseBody()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                out.write(next);
                out.flush();
            }
        }
    }

    /** Promises more than it sends. */
    private static void broken(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void unchanged(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        exchange.sendResponseHeaders(304, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
