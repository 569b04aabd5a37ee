package nl.natuurpeil.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Brings every problem document in line with the NL API Design Rules: a detail always, 400 for input that can't be
 * read, and no inner workings.
 */
@ApplicationScoped
public class ProblemFixes implements ProblemPostProcessor {

    private final String base;

    public ProblemFixes(@ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String base) {
        this.base = base.equals("/") ? "" : base;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var fixed = fixed(problem, context);
        return HttpProblem.builder(fixed)
                .withTitle(title(fixed))
                .withInstance(instance(fixed, context))
                .build();
    }

    private HttpProblem fixed(HttpProblem problem, ProblemContext context) {
        if (context.cause instanceof NotFoundException notFound && notFound.getCause() != null) {
            return plain(Status.BAD_REQUEST, "a parameter in the address has a value of the wrong type");
        }
        if (isUnreadableBody(problem, context.cause)) {
            return plain(Status.BAD_REQUEST, "the body can't be read as the JSON this address takes");
        }
        if (problem.getDetail() == null || problem.getType() == null) {
            return HttpProblem.builder(problem)
                    .withType(type(problem))
                    .withDetail(problem.getDetail() == null ? detail(problem) : problem.getDetail())
                    .build();
        }
        return problem;
    }

    /** The name of the status is no title of ours. */
    private static String title(HttpProblem problem) {
        var status = Status.fromStatusCode(problem.getStatusCode());
        boolean isPlain = problem.getTitle() == null
                || status != null && problem.getTitle().equals(status.getReasonPhrase());
        return isPlain ? ProblemTitles.of(problem.getStatusCode()) : problem.getTitle();
    }

    /** The address as clients know it, with the path of the API before that of the resource. */
    private @Nullable URI instance(HttpProblem problem, ProblemContext context) {
        var path = problem.getInstance() == null ? context.path : InstanceUtils.instanceToPath(problem.getInstance());
        if (path == null) {
            return null;
        }
        var rooted = "/" + path.replaceFirst("^/+", "");
        return InstanceUtils.pathToInstance(rooted.startsWith(base + "/") ? rooted : base + rooted);
    }

    /** The JSON reader wraps its refusal of a body; wrapped in a failure on our side it would be our own JSON. */
    private static boolean isUnreadableBody(HttpProblem problem, @Nullable Throwable cause) {
        return cause instanceof JsonProcessingException
                || problem.getStatusCode() == Status.BAD_REQUEST.getStatusCode()
                        && cause != null
                        && cause.getCause() instanceof JsonProcessingException;
    }

    private static HttpProblem plain(Status status, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/bad-input"))
                .withTitle(status.getReasonPhrase())
                .withStatus(status)
                .withDetail(detail)
                .build();
    }

    private static URI type(HttpProblem problem) {
        if (problem.getType() != null) {
            return problem.getType();
        }
        String title = problem.getTitle() == null ? "problem" : problem.getTitle();
        return URI.create("/errors/" + title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }

    private static String detail(HttpProblem problem) {
        return switch (problem.getStatusCode()) {
            case 401 -> "a valid bearer token is needed in the Authorization header";
            case 403 -> "the token does not give access to this";
            case 404 -> "there is nothing at this address";
            case 405 -> "this method is not supported here, see the Allow header";
            case 406 -> "none of the accepted media types can be given";
            case 415 -> "the media type of the body is not supported";
            case 500 -> "something failed on our side; the log has it under the trace id of this request";
            default -> "the request can't be answered";
        };
    }
}
