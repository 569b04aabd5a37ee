package nl.natuurpeil.gateway.http;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Writes one line a request: trace, client, method, path, status and time taken. Never the token, the body or the query,
 * which may hold what a caller took for private.
 */
@ApplicationScoped
public class AccessLog {

    /** Under this key of the request stands the name of its client, once known. */
    public static final String CLIENT = "access-log.client";

    private static final Logger LOG = Logger.getLogger("nl.natuurpeil.gateway.access-log");

    /** First of all filters, so that refused requests are in the log as well. */
    private static final int PRIORITY = 1000;

    void observe(@Observes Filters filters) {
        filters.register(this::start, PRIORITY);
    }

    private void start(RoutingContext request) {
        if (!request.request().uri().startsWith("/q/")) {
            long begin = System.nanoTime();
            String traceId = Span.current().getSpanContext().getTraceId();
            request.addEndHandler(_ -> write(request, traceId, Duration.ofNanos(System.nanoTime() - begin)));
        }
        request.next();
    }

    private static void write(RoutingContext request, String traceId, Duration taken) {
        String client = request.get(CLIENT, "-");
        int status = request.response().getStatusCode();
        try {
            MDC.put("traceId", traceId);
            MDC.put("client", client);
            MDC.put("status", status);
            MDC.put("durationMs", taken.toMillis());
            LOG.infof(
                    "%s %s %d %d ms client=%s",
                    request.request().method(), request.request().path(), status, taken.toMillis(), client);
        } finally {
            MDC.remove("client");
            MDC.remove("status");
            MDC.remove("durationMs");
        }
    }
}
