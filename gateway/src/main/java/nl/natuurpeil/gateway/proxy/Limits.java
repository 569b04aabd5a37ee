package nl.natuurpeil.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import nl.natuurpeil.gateway.http.Problem;
import org.jboss.logging.Logger;

/** Bounds what a client may send and how long a service may be silent, and says so in a problem when a bound is hit. */
final class Limits implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Limits.class);
    private static final String DEADLINE = "deadline";

    private final Vertx vertx;
    private final Upstream upstream;
    private final ProxyConfig config;

    Limits(Vertx vertx, Upstream upstream, ProxyConfig config) {
        this.vertx = vertx;
        this.upstream = upstream;
        this.config = config;
    }

    /** Opens the request to the service and starts its deadline. */
    Future<HttpClientRequest> open(ProxyContext exchange) {
        return exchange.client()
                .request(upstream.requestOptions(config.connectTimeout()))
                .onSuccess(request -> {
                    // What goes wrong reaches the client through the answer; without this it would be an error in the
                    // log too.
                    request.exceptionHandler(failure -> LOG.debug("request ended", failure));
                    exchange.get(DEADLINE, Deadline.class).start(request);
                });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        long limit = config.bodyLimit().asLongValue();
        var sent = exchange.request().getBody();
        if (sent.length() > limit) {
            return answer(exchange, tooLarge(limit));
        }
        welcomeBody(exchange.request().proxiedRequest());
        var deadline = new Deadline(vertx, config.upstreamTimeout());
        exchange.set(DEADLINE, deadline);
        var body = new MeasuredBody(sent.stream(), limit, deadline::progress);
        exchange.request().setBody(Body.body(body, sent.length()));
        return exchange.sendRequest().onComplete(_ -> deadline.stop()).recover(failure -> {
            if (body.isTooLarge()) {
                return answer(exchange, tooLarge(limit));
            }
            return answer(exchange, deadline.hasPassed() ? silent() : away(failure));
        });
    }

    /** A client that asked first whether its body is welcome (RFC 9110 section 10.1.1) waits for this. */
    private static void welcomeBody(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
    }

    private Problem tooLarge(long limit) {
        return Problem.of(413, "the body is larger than the " + limit + " bytes taken here; send it in parts");
    }

    private Problem silent() {
        LOG.warnf("no answer in time, upstream=%s", upstream.name());
        return Problem.of(504, "the " + upstream.name() + " service did not answer in time");
    }

    private Problem away(Throwable failure) {
        LOG.warnf("upstream away, upstream=%s cause=%s", upstream.name(), failure.toString());
        return Problem.unavailable("the " + upstream.name() + " service can't be reached at the moment");
    }

    /** What the client is still sending is read and thrown away, otherwise it would not read the answer. */
    private static Future<ProxyResponse> answer(ProxyContext exchange, Problem problem) {
        var response = exchange.request().release().response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        return Future.succeededFuture(response.putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(problem.body())));
    }
}
