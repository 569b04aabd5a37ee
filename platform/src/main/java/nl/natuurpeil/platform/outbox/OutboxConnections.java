package nl.natuurpeil.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's own connection, outside the pool: it holds a lock and listens for as long as the relay lives. */
@ApplicationScoped
class OutboxConnections {

    private final String url;
    private final String user;
    private final String password;
    private final ObjectMapper json;

    OutboxConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            ObjectMapper json) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.json = json;
    }

    OutboxSession open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        // A relay that hangs on a dead network must let go, so that its lock frees.
        properties.setProperty("tcpKeepAlive", "true");
        return new OutboxSession(DriverManager.getConnection(url, properties), json);
    }
}
