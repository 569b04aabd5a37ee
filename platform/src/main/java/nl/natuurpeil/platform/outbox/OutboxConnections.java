package nl.natuurpeil.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's own connection, outside the pool: it holds a lock and listens for as long as the relay lives. */
@ApplicationScoped
class OutboxConnections {

    /** PostgreSQL ends the session half a minute after its machine fell silent; by itself it would take two hours. */
    private static final String NOTICE_A_LOST_RELAY = """
            set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;
            set tcp_user_timeout = '30s'""";

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
        return new OutboxSession(connect(), json);
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        // A relay whose database falls silent lets go before PostgreSQL gives its lock to another.
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "15");
        var connection = DriverManager.getConnection(url, properties);
        try (var settings = connection.createStatement()) {
            settings.execute(NOTICE_A_LOST_RELAY);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
