package nl.natuurpeil.gateway.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An error as the caller sees it (RFC 9457), with the headers that belong to it.
 *
 * @param faults what is wrong in the input, all at once; empty when the input is not the cause
 */
public record Problem(int status, String detail, List<Fault> faults, Map<String, String> headers) {

    /** Media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** How long a client should wait before it tries an unavailable service again; a service starts in seconds. */
    private static final String RETRY_AFTER_SECONDS = "5";

    /** One thing that is wrong in the input. */
    public record Fault(String pointer, String code, String detail) {}

    public Problem {
        faults = List.copyOf(faults);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String detail) {
        return new Problem(status, detail, List.of(), Map.of());
    }

    public static Problem notFound() {
        return of(404, "there is nothing at this address");
    }

    public static Problem methodNotAllowed(List<String> allowed) {
        return of(405, "this method is not supported here, see the Allow header")
                .with("Allow", String.join(", ", allowed));
    }

    /** The caller may try again later, unchanged. */
    public static Problem unavailable(String detail) {
        return of(503, detail).with("Retry-After", RETRY_AFTER_SECONDS);
    }

    public static Problem badInput(List<Fault> faults) {
        return new Problem(400, "the request has faults, see errors", faults, Map.of());
    }

    /** Returns this problem with one more header. */
    public Problem with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, detail, faults, more);
    }

    /** Answers the request with this problem. */
    public void send(RoutingContext request) {
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        headers.forEach(response::putHeader);
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE).putHeader("Cache-Control", "no-store");
        if (request.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body());
        }
    }

    /** The problem document. */
    public Buffer body() {
        String title = HttpResponseStatus.valueOf(status).reasonPhrase();
        var document = new JsonObject()
                .put("type", "/errors/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"))
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (!faults.isEmpty()) {
            var errors = new JsonArray();
            faults.forEach(fault -> errors.add(new JsonObject()
                    .put("pointer", fault.pointer)
                    .put("code", fault.code)
                    .put("detail", fault.detail)));
            document.put("errors", errors);
        }
        return document.toBuffer();
    }
}
