package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs work outside a request as if it were within one, which reading from the database needs. */
@ApplicationScoped
class RequestContext {

    @ActivateRequestContext
    void run(Runnable work) {
        work.run();
    }
}
