package nl.natuurpeil.policy.catalogue.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** There is no record with this code; answered with 404. */
class UnknownCode extends HttpProblem {

    private static final long serialVersionUID = 1L;

    UnknownCode(Kind kind, String code) {
        super(HttpProblem.builder()
                .withType(URI.create("/errors/unknown-code"))
                .withTitle("Niet gevonden / not found")
                .withStatus(Status.NOT_FOUND)
                .withDetail("there is no " + kind.word() + " " + code));
    }
}
