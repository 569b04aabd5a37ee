package nl.natuurpeil.gateway.health;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks an address whether it is there. Waits for the answer, so not for use on an event loop. */
@ApplicationScoped
public class Probe {

    private static final int PATIENCE_MILLIS = 2000;

    private final HttpClient client;

    public Probe(Vertx vertx) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    }

    /** Whether the address answers 200 within two seconds. */
    boolean answers(URI address) {
        var options = new RequestOptions()
                .setAbsoluteURI(address.toString())
                .setMethod(HttpMethod.GET)
                .setTimeout(PATIENCE_MILLIS);
        try {
            return client.request(options)
                    .compose(request -> request.send())
                    .compose(response -> response.body().map(_ -> response.statusCode() == 200))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2L * PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
