package nl.natuurpeil.gateway.access;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** A route somebody forgot to write a rule for. */
@Singleton
class ForgottenRoute {

    void routes(@Observes Router router) {
        router.get("/forgotten").handler(request -> request.response().end("secret"));
    }
}
