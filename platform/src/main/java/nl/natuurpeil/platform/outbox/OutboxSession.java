package nl.natuurpeil.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** The relay's hold on the outbox: the lock that makes it the only one, the rows, and the wake-up call. */
final class OutboxSession implements AutoCloseable {

    private static final int BATCH = 500;
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Connection connection;
    private final ObjectMapper json;

    OutboxSession(Connection connection, ObjectMapper json) {
        this.connection = connection;
        this.json = json;
    }

    /** Tries to become the one relay of this database, and listens for commits if so. */
    boolean becomesRelay() throws SQLException {
        try (var statement = connection.createStatement();
                var lock = statement.executeQuery("select pg_try_advisory_lock(hashtextextended('outbox-relay', 0))")) {
            if (!lock.next() || !lock.getBoolean(1)) {
                return false;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + OutboxRelay.CHANNEL);
        }
        return true;
    }

    List<OutboxMessage> next() throws SQLException {
        var messages = new ArrayList<OutboxMessage>();
        try (var select = connection.prepareStatement("""
                select id, topic, message_key, headers, payload from outbox order by id limit ?""")) {
            select.setInt(1, BATCH);
            var rows = select.executeQuery();
            while (rows.next()) {
                messages.add(message(rows));
            }
        }
        return messages;
    }

    void delete(List<OutboxMessage> sent) throws SQLException {
        var ids = sent.stream().map(OutboxMessage::id).toArray();
        try (var delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }

    /** Returns if the session, and with it the lock, is there. */
    void mustBeAlive() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** Waits until a transaction that filled the outbox commits, or the time is over. */
    void awaitCommit(Duration atMost) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private OutboxMessage message(ResultSet row) throws SQLException {
        try {
            return new OutboxMessage(
                    row.getLong("id"),
                    row.getString("topic"),
                    row.getString("message_key"),
                    json.readValue(row.getString("headers"), HEADERS),
                    row.getBytes("payload"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox row " + row.getLong("id") + " has unreadable headers", e);
        }
    }
}
