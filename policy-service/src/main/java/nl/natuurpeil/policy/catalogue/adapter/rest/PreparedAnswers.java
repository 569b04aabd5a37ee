package nl.natuurpeil.policy.catalogue.adapter.rest;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.platform.http.EntityTagFilter;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.Moment;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers as the bytes that go out, so that a reader costs as much as a static file. An answer is found again
 * while the catalogue has the same stamp and the day is the same; what is no longer asked for falls out by itself.
 *
 * <p>The token and its scope were checked before.
 */
public class PreparedAnswers {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final Set<String> KEPT =
            Set.of(HttpHeaders.LINK, HttpHeaders.VARY, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_DISPOSITION);
    private static final String QUESTION = PreparedAnswers.class.getName();

    /** The language a reader takes decides what an answer says that is in one of them. */
    private record Question(String target, @Nullable String languages, long stamp, LocalDate day) {}

    private record Answer(byte[] body, MediaType type, EntityTag tag, Map<String, Object> headers) {}

    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Answer answer) -> question.target().length() + answer.body().length)
            .build();

    private final Catalogue catalogue;
    private final Clock clock;
    private final ObjectMapper json;

    public PreparedAnswers(Catalogue catalogue, Clock clock, ObjectMapper json) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.json = json;
    }

    /** Answers from what is kept, with 304 to who already has it. */
    @FromCatalogue
    @ServerRequestFilter
    public Optional<Response> find(ContainerRequestContext request) {
        var question = new Question(
                request.getUriInfo().getRequestUri().toString(),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                catalogue.stamp(),
                Moment.today(clock).validOn());
        var answer = answers.getIfPresent(question);
        if (answer == null) {
            request.setProperty(QUESTION, question);
            return Optional.empty();
        }
        var unchanged = request.getRequest().evaluatePreconditions(answer.tag());
        var response = unchanged == null ? Response.ok(answer.body(), answer.type()) : unchanged;
        response.tag(answer.tag()).header(HttpHeaders.CACHE_CONTROL, EntityTagFilter.ASK_AGAIN);
        answer.headers().forEach(response::header);
        return Optional.of(response.build());
    }

    /** Keeps what was made and tags it; runs before the filter that would. */
    @FromCatalogue
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(QUESTION) instanceof Question question)
                || response.getStatus() != 200
                || !response.hasEntity()) {
            return;
        }
        var body = bytes(response.getEntity());
        var answer = new Answer(body, response.getMediaType(), EntityTagFilter.tag(body), kept(response));
        answers.put(question, answer);
        response.getHeaders().putSingle(HttpHeaders.ETAG, answer.tag());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, EntityTagFilter.ASK_AGAIN);
        if (request.getRequest().evaluatePreconditions(answer.tag()) == null) {
            response.setEntity(body, response.getEntityAnnotations(), answer.type());
        } else {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static Map<String, Object> kept(ContainerResponseContext response) {
        return KEPT.stream()
                .filter(response.getHeaders()::containsKey)
                .collect(toMap(name -> name, name -> response.getHeaders().getFirst(name)));
    }

    private byte[] bytes(Object entity) {
        try {
            return entity instanceof byte[] ready ? ready : json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
