package nl.natuurpeil.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What a use case may expect of the outbox; the servers are for all tests of this module. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
@SuppressWarnings("NullAway.Init") // injected
class OutboxTest {

    private static final String MANY = "x".repeat(Outbox.MAX_BYTES);

    @Inject
    Outbox outbox;

    @Inject
    DataSource dataSource;

    private final String topic = "outbox-" + UUID.randomUUID();

    @Test
    void a_committed_event_arrives_as_a_cloud_event_under_its_key() {
        append("GM0855", "1");

        awaitIds("1");
        var event = TestKafka.events(topic).getFirst();
        assertThat(TestKafka.read(topic).getFirst().key()).isEqualTo("GM0855");
        assertThat(event.getType()).isEqualTo("nl.natuurpeil.tested.v1");
        assertThat(event.getSubject()).isEqualTo("GM0855");
        assertThat(event.getSource()).hasToString("urn:nld:oin:00000099000000001000:systeem:platform-test");
    }

    @Test
    void an_event_of_a_change_that_is_undone_is_never_sent() {
        appendAndUndo();

        append("GM0855", "kept");

        awaitIds("kept");
    }

    @Test
    void a_commit_calls_and_a_change_that_is_undone_does_not() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + OutboxRelay.CHANNEL);

            appendAndUndo();
            statement.execute("select pg_notify('" + OutboxRelay.CHANNEL + "', 'marker')");
            append("GM0855", "kept");

            assertThat(calls(connection.unwrap(PGConnection.class), 2)).containsExactly("marker", "");
            statement.execute("unlisten *");
        }
    }

    @Test
    void the_second_writer_of_a_key_waits_for_the_first_and_others_do_not() throws Exception {
        var written = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var writers = Executors.newCachedThreadPool()) {
            writers.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                outbox.append(event("a", "a1"));
                written.countDown();
                awaitLatch(release);
            }));
            written.await();

            var second = writers.submit(() -> append("a", "a2"));
            append("b", "b1");

            awaitIds("b1");
            await().until(this::aWriterWaits);
            assertThat(second).isNotDone();
            release.countDown();
        } finally {
            release.countDown();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestKafka.events(topic))
                        .filteredOn(event -> "a".equals(event.getSubject()))
                        .extracting(CloudEvent::getId)
                        .containsExactly("a1", "a2"));
    }

    @Test
    void many_events_enter_at_once_and_each_key_keeps_its_order() {
        var events = List.of(event("a", "a1"), event("b", "b1"), event("a", "a2"), event("a", "a3"));

        QuarkusTransaction.requiringNew().run(() -> outbox.appendHeld(events));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestKafka.events(topic))
                        .hasSize(4)
                        .filteredOn(event -> "a".equals(event.getSubject()))
                        .extracting(CloudEvent::getId)
                        .containsExactly("a1", "a2", "a3"));
        assertThatThrownBy(() -> outbox.appendHeld(events)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void an_event_needs_the_transaction_of_its_change() {
        assertThatThrownBy(() -> outbox.append(event("GM0855", "1"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void an_event_too_large_for_intermediaries_is_refused() {
        var large = new NewEvent("1", "nl.natuurpeil.tested.v1", topic, "GM0855", Map.of("text", MANY));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(large)))
                .hasMessageContaining("larger than 64 KiB");
    }

    private void append(String key, String id) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(key, id)));
    }

    private void appendAndUndo() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(event("GM0855", "undone"));
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");
    }

    private NewEvent event(String key, String id) {
        return new NewEvent(id, "nl.natuurpeil.tested.v1", topic, key, Map.of("id", id));
    }

    private void awaitIds(String... ids) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestKafka.events(topic))
                        .extracting(CloudEvent::getId)
                        .containsExactly(ids));
    }

    private boolean aWriterWaits() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
            return rows.next();
        }
    }

    private static List<String> calls(PGConnection connection, int number) throws SQLException {
        var calls = new ArrayList<String>();
        while (calls.size() < number) {
            for (var call : connection.getNotifications(30_000)) {
                calls.add(call.getParameter());
            }
        }
        return calls;
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
