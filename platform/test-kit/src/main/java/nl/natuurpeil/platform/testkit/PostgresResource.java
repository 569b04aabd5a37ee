package nl.natuurpeil.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.embedded.PostgresServer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with an empty database {@code test} for the module under test. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        var folder = TestFolder.create("postgres");
        var started = PostgresServer.start(
                folder.resolve("data"), TestFolder.shared("postgres-binaries"), 0, false, List.of("test"));
        server = started;
        return Map.of(
                "quarkus.datasource.jdbc.url", started.jdbcUrl("test"),
                "quarkus.datasource.username", PostgresServer.USER,
                "quarkus.datasource.password", PostgresServer.USER);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
