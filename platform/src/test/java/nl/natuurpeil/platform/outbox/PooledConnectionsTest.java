package nl.natuurpeil.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A database that was away leaves dead connections behind; nobody may be given one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
@SuppressWarnings("NullAway.Init") // injected
class PooledConnectionsTest {

    private static final int MANY = 10;
    private static final Duration LONGER_THAN_THE_INTERVAL = Duration.ofMillis(700);

    @Inject
    DataSource dataSource;

    @Test
    void connections_that_died_in_the_pool_fail_nobody() throws SQLException {
        var sessions = sessionsOfManyAtOnce();
        end(sessions);
        long ended = System.nanoTime();
        await().until(() -> System.nanoTime() - ended > LONGER_THAN_THE_INTERVAL.toNanos());

        assertThat(sessionsOfManyAtOnce()).hasSize(MANY).doesNotContainAnyElementsOf(sessions);
    }

    private List<Integer> sessionsOfManyAtOnce() throws SQLException {
        List<Connection> borrowed = new ArrayList<>();
        try {
            for (int n = 0; n < MANY; n++) {
                borrowed.add(dataSource.getConnection());
            }
            List<Integer> sessions = new ArrayList<>();
            for (var connection : borrowed) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("select pg_backend_pid()")) {
                    row.next();
                    sessions.add(row.getInt(1));
                }
            }
            return sessions;
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    private static void end(List<Integer> sessions) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var apart = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var end = apart.prepareStatement("select pg_terminate_backend(pid, 10000) from unnest(?) as pid")) {
            end.setArray(1, apart.createArrayOf("integer", sessions.toArray()));
            end.execute();
        }
    }
}
