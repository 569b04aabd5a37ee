package nl.natuurpeil.system;

import static nl.natuurpeil.system.RunningSuite.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.local.suite.Suite;

/**
 * Holds the outbox of monitoring-service still, by the locks of its own database: as another replica that relays and
 * hangs, so that it is certain, and no matter of timing, what has been sent when the service dies.
 */
final class HeldOutbox implements AutoCloseable {

    private static final String RELAY = "hashtextextended('outbox-relay', 0)";

    private final Connection connection;

    private HeldOutbox(Connection connection) {
        this.connection = connection;
    }

    /** Takes the place of the relay; from now on nothing is sent. */
    static HeldOutbox of(Suite suite) throws SQLException {
        var login = suite.endpoints().login("monitoring");
        var held = new HeldOutbox(
                DriverManager.getConnection(suite.endpoints().jdbcUrl("monitoring"), login.user(), login.password()));
        eventually(() -> {
            held.endRelay();
            assertThat(held.texts("select pg_try_advisory_lock(" + RELAY + ")")).containsExactly("t");
        });
        return held;
    }

    /** Lets the service relay what waits; the rows cannot be deleted, so that nothing that is written later can be sent. */
    void sendWithoutStrikingOff(String event) throws SQLException {
        connection.setAutoCommit(false);
        assertThat(texts("select headers ->> 'ce_id' from outbox for update")).contains(event);
        texts("select pg_advisory_unlock(" + RELAY + ")");
    }

    /** Ids of the events that are committed and still in the outbox, oldest first. */
    List<String> waiting() throws SQLException {
        return texts("select headers ->> 'ce_id' from outbox order by id");
    }

    /** The killed service's last statement dies with it; PostgreSQL would still carry it out once the row is free. */
    @Override
    public void close() throws SQLException {
        endRelay();
        connection.close();
    }

    private void endRelay() throws SQLException {
        texts("select pg_terminate_backend(pid, 10000) from pg_stat_activity where application_name = 'outbox-relay'"
                + " and datname = current_database()");
    }

    private List<String> texts(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
