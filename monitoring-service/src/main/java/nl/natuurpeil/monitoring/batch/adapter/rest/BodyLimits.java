package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Keeps bodies small that are read into memory as a whole, which is all but those of batches. The limit that Quarkus has is
 * one for all addresses.
 */
@ApplicationScoped
class BodyLimits {

    static final long SMALL = 10L * 1024 * 1024;
    private static final String BATCHES = "/monitoring/v1/measurement-batches";

    void limit(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(BodyLimits::limit);
    }

    private static void limit(RoutingContext context) {
        if (context.normalizedPath().equals(BATCHES)) {
            context.next();
            return;
        }
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, SMALL);
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // Digits only, or the server had refused it; more of them than a long has are too many in any case.
        if (length != null && (length.length() > 18 || Long.parseLong(length) > SMALL)) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context) {
        context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                // The rest of the body is not read.
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end("""
                        {"type": "/errors/body-too-large", "title": "Te groot / too large", "status": 413,
                         "detail": "a body can have %d bytes here; many measurements go to %s"}""".formatted(SMALL, BATCHES));
    }
}
