package nl.natuurpeil.gateway.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Answers what no route answered, and what failed, with a problem document. */
@ApplicationScoped
public class Fallback {

    private static final Logger LOG = Logger.getLogger(Fallback.class);

    void routes(@Observes Router router) {
        router.route()
                .order(Integer.MAX_VALUE - 1)
                .handler(request -> Problem.notFound().send(request));
        router.route().order(Integer.MIN_VALUE).failureHandler(Fallback::failed);
        router.errorHandler(
                400, request -> Problem.of(400, "the address can't be read").send(request));
    }

    private static void failed(RoutingContext request) {
        int status = request.statusCode();
        if (status >= 400 && status < 500) {
            Problem.of(status, "the request can't be answered").send(request);
            return;
        }
        LOG.error("request failed", request.failure());
        Problem.of(500, "something failed on our side; the log has it under the trace id of this request")
                .send(request);
    }
}
