package nl.natuurpeil.assessment.dossier.adapter.rest;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** While the document store is away, dossiers can't be read; everything else can. */
class StoreAway {

    @ServerExceptionMapper({MongoTimeoutException.class, MongoSocketException.class})
    Response unavailable(Exception outage) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/dossiers-unavailable"))
                .withTitle("Dossiers tijdelijk niet beschikbaar / dossiers unavailable for now")
                .withStatus(503)
                .withDetail("the document store does not answer; try again in a while")
                .withHeader("Retry-After", 10)
                .build()
                .toResponse();
    }
}
