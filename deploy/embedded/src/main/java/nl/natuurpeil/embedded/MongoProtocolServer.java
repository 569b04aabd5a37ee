package nl.natuurpeil.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that speaks the MongoDB wire protocol and keeps its data in one H2 file.
 *
 * <p>It re-implements the protocol and is <strong>not</strong> MongoDB: production runs MongoDB. The suite stays
 * within what both offer.
 */
public final class MongoProtocolServer implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private MongoProtocolServer(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server on the loopback interface.
     *
     * @param data folder of the data file; created on first use
     * @param port port to listen on, 0 for a free one
     */
    public static MongoProtocolServer start(Path data, int port) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var backend = new H2Backend(data.resolve("documents.mv").toString());
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        server.bind("127.0.0.1", port);
        return new MongoProtocolServer(server, server.getLocalAddress().getPort());
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
