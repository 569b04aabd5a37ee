package nl.natuurpeil.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Routes the addresses of each service to that service, unchanged, both bodies streaming. */
@ApplicationScoped
public class Passage {

    /** Connections to one service; the services answer in milliseconds, so this carries thousands of requests a second. */
    private static final int CONNECTIONS = 128;

    /** A queue beyond this would only let clients wait for an answer they no longer want. */
    private static final int WAITING = 1024;

    /** Below the idle time of the services, so that a connection is not used just when the service closes it. */
    private static final int IDLE_SECONDS = 60;

    private final Vertx vertx;
    private final ProxyConfig config;
    private final HttpClient client;

    public Passage(Vertx vertx, ProxyConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setIdleTimeout(IDLE_SECONDS)
                        .setKeepAliveTimeout(IDLE_SECONDS / 2)
                        .setMaxWaitQueueSize(WAITING),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    void routes(@Observes Router router) {
        config.upstreams().forEach(upstream -> {
            var proxy = proxy(upstream);
            router.route(upstream.path() + "/*").handler(request -> proxy.handle(request.request()));
        });
    }

    private HttpProxy proxy(Upstream upstream) {
        var limits = new Limits(vertx, upstream, config);
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .addInterceptor(new HeaderRules())
                .addInterceptor(limits)
                .origin(limits::open);
    }
}
