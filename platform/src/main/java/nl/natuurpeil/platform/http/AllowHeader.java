package nl.natuurpeil.platform.http;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** A 405 says which methods are allowed (RFC 9110, 15.5.6). */
public class AllowHeader {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    @ServerResponseFilter
    public void addAllow(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable Throwable thrown) {
        if (response.getStatus() == 405 && !response.getHeaders().containsKey("Allow")) {
            var allowed = thrown instanceof NotAllowedException notAllowed
                    ? notAllowed.getResponse().getHeaderString("Allow")
                    : null;
            response.getHeaders().putSingle("Allow", allowed == null ? otherThan(request.getMethod()) : allowed);
        }
    }

    /** The router does not tell what is allowed: what can't be read here is written to, and the other way round. */
    private static String otherThan(String method) {
        return READS.contains(method) ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }
}
