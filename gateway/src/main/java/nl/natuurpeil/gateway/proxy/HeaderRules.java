package nl.natuurpeil.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides which headers travel. Dropped are those that concern one connection only (RFC 9110 section 7.6.1), those a
 * client could use to pass for somebody else, and what would tell a client how we are built.
 */
final class HeaderRules implements ProxyInterceptor {

    private static final Set<String> ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade");

    private static final Set<String> FROM_CLIENTS_UNTRUSTED = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-http-method-override",
            "x-original-url",
            "x-rewrite-url",
            // Answered by the gateway itself once the request is let in.
            "expect",
            // The HTTP client writes the trace context of this hop.
            "traceparent",
            "tracestate",
            "baggage");

    private static final Set<String> INTERNAL = Set.of("server", "x-powered-by", "via");

    /** Documents about the API are open data, for a page of any origin. */
    private static final String OPEN_DOCUMENT = "/openapi.json";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        var headers = exchange.request().headers();
        dropNominated(headers);
        dropIf(
                headers,
                name -> ONE_CONNECTION.contains(name)
                        || FROM_CLIENTS_UNTRUSTED.contains(name)
                        || name.startsWith("x-forwarded-"));
        forward(exchange.request().proxiedRequest(), headers);
        return exchange.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        var headers = exchange.response().headers();
        dropNominated(headers);
        dropIf(headers, name -> ONE_CONNECTION.contains(name) || INTERNAL.contains(name));
        var request = exchange.request().proxiedRequest();
        if (Objects.requireNonNullElse(request.path(), "").endsWith(OPEN_DOCUMENT)) {
            headers.set("Access-Control-Allow-Origin", "*");
        }
        letServiceSpeak(request.response(), headers);
        return exchange.sendResponse();
    }

    private static void forward(HttpServerRequest client, MultiMap headers) {
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        if (client.authority() != null) {
            headers.set("X-Forwarded-Host", client.authority().toString());
        }
    }

    /** Where the service sets a header that the gateway sets too, the service's stands alone. */
    private static void letServiceSpeak(HttpServerResponse response, MultiMap fromService) {
        fromService.names().forEach(response.headers()::remove);
    }

    /** The Connection header names further headers that end at this hop. */
    private static void dropNominated(MultiMap headers) {
        headers.getAll("connection").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
    }

    private static void dropIf(MultiMap headers, Predicate<String> dropped) {
        List.copyOf(headers.names()).stream()
                .filter(name -> dropped.test(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }
}
