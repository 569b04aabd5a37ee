package nl.natuurpeil.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every JSON read an {@code ETag} over its bytes, unless the resource gave one itself, and answers 304 to who
 * already has them.
 *
 * <p>Answers may be kept but must be asked after each time ({@code no-cache}): verdicts change at any moment.
 */
public class EntityTagFilter {

    /** What {@code Cache-Control} says of everything that has a tag. */
    public static final String ASK_AGAIN = "private, no-cache";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final ObjectMapper json;

    public EntityTagFilter(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 || !READS.contains(request.getMethod())) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        if (response.getStatus() != 200 || !isJson(response.getMediaType()) || !response.hasEntity()) {
            return;
        }
        byte[] body = bytes(response.getEntity());
        var tag = response.getEntityTag() == null ? tag(body) : response.getEntityTag();
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        var unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged == null) {
            response.setEntity(body, new java.lang.annotation.Annotation[0], response.getMediaType());
        } else {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private byte[] bytes(Object entity) {
        try {
            return entity instanceof byte[] ready ? ready : json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the tag of a body: the same bytes always have the same. */
    public static EntityTag tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
