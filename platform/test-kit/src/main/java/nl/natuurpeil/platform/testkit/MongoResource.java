package nl.natuurpeil.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import nl.natuurpeil.embedded.MongoProtocolServer;
import org.jspecify.annotations.Nullable;

/**
 * A document store with an empty database: the real MongoDB that {@code MONGODB_URI} names, or else the server that
 * re-implements its protocol.
 */
public class MongoResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable MongoProtocolServer server;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mongodb.connection-string",
                connectionString(),
                "quarkus.mongodb.database",
                "test-" + UUID.randomUUID());
    }

    private String connectionString() {
        String elsewhere = System.getenv("MONGODB_URI");
        if (elsewhere != null && !elsewhere.isBlank()) {
            return elsewhere;
        }
        var started = MongoProtocolServer.start(TestFolder.create("mongo"), 0);
        server = started;
        return started.connectionString();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
