package nl.natuurpeil.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A request without a token, or with one that does not hold, gets a problem and the challenge of RFC 6750.
 *
 * <p>In place of the problem library's own mappers, which were built for an older Quarkus and fail on this one.
 */
public class MissingToken {

    private static final int BEFORE_THE_LIBRARY = 1;

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response none(UnauthorizedException thrown) {
        return challenge("a bearer token is needed in the Authorization header");
    }

    @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
    public Response invalid(AuthenticationFailedException thrown) {
        return challenge("the bearer token is not valid: check its issuer, audience and expiry");
    }

    private static Response challenge(String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/unauthorized"))
                .withTitle(ProblemTitles.of(Status.UNAUTHORIZED.getStatusCode()))
                .withStatus(Status.UNAUTHORIZED)
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }
}
