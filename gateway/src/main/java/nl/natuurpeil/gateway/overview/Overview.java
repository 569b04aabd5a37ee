package nl.natuurpeil.gateway.overview;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.natuurpeil.gateway.http.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The documents of the gateway itself, none of which needs a token. */
@ApplicationScoped
public class Overview {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html;charset=UTF-8";

    private final Optional<String> securityTxt;

    public Overview(@ConfigProperty(name = "natuurpeil.security-txt") Optional<String> securityTxt) {
        this.securityTxt = securityTxt;
    }

    void routes(@Observes Router router) {
        var json = document("overview.json");
        var html = document("overview.html");
        var openApi = document("openapi.json");
        router.get("/").handler(request -> {
            boolean asked = wantsHtml(request);
            request.response().putHeader("Vary", "Accept");
            send(request.response(), asked ? HTML : JSON, asked ? html : json);
        });
        router.get("/live/v1/openapi.json").handler(request -> {
            request.response().putHeader("Access-Control-Allow-Origin", "*");
            send(request.response(), JSON, openApi);
        });
        router.get("/.well-known/security.txt").handler(this::securityTxt);
    }

    /** RFC 9116; who to call is for the operator to say, so without configuration there is none. */
    private void securityTxt(RoutingContext request) {
        if (securityTxt.isEmpty()) {
            Problem.notFound().send(request);
            return;
        }
        request.response()
                .putHeader("Content-Type", "text/plain;charset=utf-8")
                .sendFile(securityTxt.get())
                .onFailure(request::fail);
    }

    private static void send(HttpServerResponse response, String type, Buffer document) {
        response.putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .end(document);
    }

    private static boolean wantsHtml(RoutingContext request) {
        var accept = request.request().getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static Buffer document(String name) {
        try (var content = Overview.class.getResourceAsStream("/gateway/" + name)) {
            if (content == null) {
                throw new IllegalStateException("the document " + name + " is not in this build");
            }
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
