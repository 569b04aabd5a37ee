package nl.natuurpeil.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A relay that works undisturbed. */
class OutboxRelayTest extends RelayScene {

    @Test
    void a_commit_wakes_the_relay() throws SQLException {
        startRelay("postgres", NEVER);
        write("a", 1);
        awaitArrival(1);

        write("a", 2);

        awaitArrival(2);
    }

    @Test
    void a_message_whose_wake_up_call_is_lost_is_found_all_the_same() throws SQLException {
        startRelay("postgres", OFTEN);
        write("a", 1);
        awaitArrival(1);

        insert("a", 2);
        writer.commit();

        awaitArrival(2);
    }

    @Test
    void what_is_undone_is_not_sent() throws SQLException {
        startRelay("postgres", NEVER);
        insert("a", 1);
        execute("notify " + OutboxRelay.CHANNEL);
        writer.rollback();

        write("a", 2);

        awaitArrival(1);
        assertThat(numbers()).isEqualTo(Map.of("a", List.of(2)));
    }

    @Test
    void a_message_arrives_as_it_was_put_and_leaves_the_outbox() throws SQLException {
        startRelay("postgres", NEVER);
        execute("insert into outbox (topic, message_key, headers, payload) values ('" + topic
                + "', 'gone', '{\"ce_id\": \"één\"}', null)");
        execute("notify " + OutboxRelay.CHANNEL);
        writer.commit();

        awaitArrival(1);
        var tombstone = arrived().getFirst();
        assertThat(tombstone.key()).isEqualTo("gone");
        assertThat(tombstone.value()).isNull();
        assertThat(tombstone.headers().lastHeader("ce_id").value()).isEqualTo("één".getBytes(StandardCharsets.UTF_8));
        await().atMost(HALF_A_MINUTE).until(servers::outboxIsEmpty);
    }

    @Test
    void many_messages_leave_once_each_in_the_order_of_their_key() throws SQLException {
        for (int number = 1; number <= 400; number++) {
            for (var key : List.of("a", "b", "c")) {
                insert(key, number);
            }
        }
        execute("notify " + OutboxRelay.CHANNEL);
        writer.commit();

        startRelay("postgres", OFTEN);

        awaitArrival(1200);
        assertThat(numbers().values()).hasSize(3).allSatisfy(RelayScene::assertCounting);
    }

    @Test
    void postgres_watches_over_the_connection_of_the_relay() throws SQLException {
        var connections = new OutboxConnections(servers.url(), "postgres", "postgres", new ObjectMapper());

        try (var connection = connections.connect()) {
            assertThat(setting(connection, "tcp_keepalives_idle")).isEqualTo("15");
            assertThat(setting(connection, "tcp_keepalives_interval")).isEqualTo("5");
            assertThat(setting(connection, "tcp_keepalives_count")).isEqualTo("3");
            assertThat(connection.getNetworkTimeout()).isEqualTo(15_000);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
