package nl.natuurpeil.platform.http;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** A 405 says which methods are allowed (RFC 9110, 15.5.6). */
public class AllowHeader {

    @ServerResponseFilter
    public void addAllow(ContainerResponseContext response, @Nullable Throwable thrown) {
        if (response.getStatus() == 405 && !response.getHeaders().containsKey("Allow")) {
            var allowed = thrown instanceof NotAllowedException notAllowed
                    ? notAllowed.getResponse().getHeaderString("Allow")
                    : null;
            response.getHeaders().putSingle("Allow", allowed == null ? "GET, HEAD, OPTIONS" : allowed);
        }
    }
}
