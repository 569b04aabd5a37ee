package nl.natuurpeil.platform.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.natuurpeil.platform.testkit.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Relays under test, one who writes for them, and what arrives. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class RelayScene {

    static final Duration OFTEN = Duration.ofMillis(100);
    static final Duration NEVER = Duration.ofDays(1);
    static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    static RelayServers servers;

    final String topic = "relay-" + UUID.randomUUID();
    Connection writer;
    private final List<OutboxRelay> relays = new ArrayList<>();

    @BeforeAll
    static void startServers(@TempDir Path folder) throws SQLException, IOException {
        servers = new RelayServers(folder);
    }

    @AfterAll
    static void stopServers() {
        servers.close();
    }

    @BeforeEach
    void openWriter() throws SQLException {
        servers.restore("replica_a");
        servers.restore("replica_b");
        writer = servers.connect();
        writer.setAutoCommit(false);
    }

    @AfterEach
    void stopRelays() throws Exception {
        writer.rollback();
        writer.setAutoCommit(true);
        for (var relay : relays) {
            var stopping = CompletableFuture.runAsync(() -> stop(relay));
            await().atMost(HALF_A_MINUTE).until(() -> {
                // A relay that never polls has to be woken to see that it should stop.
                execute("notify " + OutboxRelay.CHANNEL);
                return stopping.isDone();
            });
        }
        writer.close();
    }

    void startRelay(String user, Duration poll) {
        startRelay(user, poll, servers.bootstrapServers());
    }

    void startRelay(String user, Duration poll, String bootstrapServers) {
        var connections = new OutboxConnections(servers.url(), user, user, new ObjectMapper());
        var producers = new OutboxProducers(Map.of("bootstrap.servers", bootstrapServers));
        var relay = new OutboxRelay(connections, producers, poll);
        relay.start(new StartupEvent());
        relays.add(relay);
    }

    private static void stop(OutboxRelay relay) {
        try {
            relay.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void write(String key, int number) throws SQLException {
        insert(key, number);
        execute("notify " + OutboxRelay.CHANNEL);
        writer.commit();
    }

    void insert(String key, int number) throws SQLException {
        try (var insert = writer.prepareStatement(
                "insert into outbox (topic, message_key, headers, payload) values (?, ?, '{}', ?)")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setBytes(3, String.valueOf(number).getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    void awaitArrival(int messages) {
        await().atMost(HALF_A_MINUTE).untilAsserted(() -> assertThat(arrived()).hasSize(messages));
    }

    List<ConsumerRecord<String, byte[]>> arrived() {
        return TestKafka.read(topic, servers.bootstrapServers());
    }

    Map<String, List<Integer>> numbers() {
        return arrived().stream()
                .collect(groupingBy(
                        ConsumerRecord::key,
                        mapping(
                                message -> Integer.valueOf(new String(message.value(), StandardCharsets.UTF_8)),
                                toList())));
    }

    static void assertCounting(List<Integer> sent) {
        assertThat(sent)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sent.size()).boxed().toList());
    }
}
