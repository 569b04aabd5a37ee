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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.natuurpeil.embedded.FreePorts;
import nl.natuurpeil.embedded.KafkaBroker;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relays on a database and a broker of their own, which can be taken away from them. */
@SuppressWarnings("NullAway.Init") // set before each test
class OutboxRelayTest {

    private static final PostgresResource DATABASE = new PostgresResource();
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static String url;
    private static List<Integer> ports;
    private static KafkaBroker broker;

    private final String topic = "relay-" + UUID.randomUUID();
    private final List<OutboxRelay> relays = new ArrayList<>();
    private Connection writer;

    @BeforeAll
    static void startServers() throws SQLException, IOException {
        url = Objects.requireNonNull(DATABASE.start().get("quarkus.datasource.jdbc.url"));
        ports = FreePorts.find(2);
        startBroker();
        try (var connection = connect();
                var statement = connection.createStatement();
                var tables = OutboxRelayTest.class.getResourceAsStream("/db/platform/V0_1__outbox_and_inbox.sql")) {
            statement.execute(new String(Objects.requireNonNull(tables).readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("create role replica_a superuser login; create role replica_b superuser login");
        }
    }

    @AfterAll
    static void stopServers() {
        broker.close();
        DATABASE.stop();
    }

    @BeforeEach
    void openWriter() throws SQLException {
        writer = connect();
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
        await().atMost(HALF_A_MINUTE).until(this::outboxIsEmpty);
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
        assertThat(numbers().values()).hasSize(3).allSatisfy(OutboxRelayTest::assertCounting);
    }

    @Test
    void of_two_relays_one_sends_and_the_other_takes_over_when_it_is_lost() throws Exception {
        startRelay("replica_a", OFTEN);
        startRelay("replica_b", OFTEN);
        await().atMost(HALF_A_MINUTE).until(() -> relaying().size() == 1);
        var enough = new AtomicBoolean();
        var written = CompletableFuture.supplyAsync(() -> writeUntil(enough));

        try {
            for (int time = 0; time < 2; time++) {
                var relaying = relaying().getFirst();
                lose(relaying);
                await().atMost(HALF_A_MINUTE).until(() -> relaying().equals(List.of(other(relaying))));
            }
        } finally {
            enough.set(true);
        }

        int last = written.get();
        await().atMost(HALF_A_MINUTE).until(this::outboxIsEmpty);
        assertThat(numbers().values())
                .hasSize(3)
                .allSatisfy(sent -> assertCounting(firstTimes(sent)))
                .allSatisfy(sent -> assertThat(sent).contains(last));
    }

    @Test
    void what_is_written_while_the_broker_is_away_arrives_in_order_when_it_is_back() throws SQLException {
        startRelay("postgres", OFTEN);
        write("a", 1);
        awaitArrival(1);

        broker.close();
        for (int number = 2; number <= 50; number++) {
            write("a", number);
            write("b", number - 1);
        }
        assertThat(outboxIsEmpty()).isFalse();
        startBroker();

        await().atMost(HALF_A_MINUTE.multipliedBy(2)).until(this::outboxIsEmpty);
        assertThat(numbers()).hasSize(2).allSatisfy((key, sent) -> assertCounting(firstTimes(sent)));
        assertThat(numbers().get("a")).contains(50);
        assertThat(numbers().get("b")).contains(49);
    }

    @Test
    void postgres_watches_over_the_connection_of_the_relay() throws SQLException {
        var connections = new OutboxConnections(url, "postgres", "postgres", new ObjectMapper());

        try (var connection = connections.connect()) {
            assertThat(setting(connection, "tcp_keepalives_idle")).isEqualTo("15");
            assertThat(setting(connection, "tcp_keepalives_interval")).isEqualTo("5");
            assertThat(setting(connection, "tcp_keepalives_count")).isEqualTo("3");
            assertThat(connection.getNetworkTimeout()).isEqualTo(15_000);
        }
    }

    private void startRelay(String user, Duration poll) {
        var connections = new OutboxConnections(url, user, user, new ObjectMapper());
        var producers = new OutboxProducers(Map.of("bootstrap.servers", broker.bootstrapServers()));
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

    /** Takes the database away from a replica for good, as when its machine is lost; the others may come back. */
    private static void lose(String replica) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "alter role replica_a login; alter role replica_b login; alter role " + replica + " nologin");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + replica
                    + "' and application_name = 'outbox-relay'");
        }
    }

    /** The replicas that hold the relay's lock. */
    private static List<String> relaying() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select usename from pg_locks join pg_stat_activity using (pid)
                        where locktype = 'advisory' and granted and application_name = 'outbox-relay'""")) {
            List<String> replicas = new ArrayList<>();
            while (rows.next()) {
                replicas.add(rows.getString(1));
            }
            return replicas;
        }
    }

    private static String other(String replica) {
        return replica.equals("replica_a") ? "replica_b" : "replica_a";
    }

    private int writeUntil(AtomicBoolean enough) {
        try {
            int number = 0;
            while (!enough.get() || number < 600) {
                number++;
                for (var key : List.of("a", "b", "c")) {
                    write(key, number);
                }
            }
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String key, int number) throws SQLException {
        insert(key, number);
        execute("notify " + OutboxRelay.CHANNEL);
        writer.commit();
    }

    private void insert(String key, int number) throws SQLException {
        try (var insert = writer.prepareStatement(
                "insert into outbox (topic, message_key, headers, payload) values (?, ?, '{}', ?)")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setBytes(3, String.valueOf(number).getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean outboxIsEmpty() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select not exists (select from outbox)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private void awaitArrival(int messages) {
        await().atMost(HALF_A_MINUTE).untilAsserted(() -> assertThat(arrived()).hasSize(messages));
    }

    private List<ConsumerRecord<String, byte[]>> arrived() {
        return TestKafka.read(topic, broker.bootstrapServers());
    }

    private Map<String, List<Integer>> numbers() {
        return arrived().stream()
                .collect(groupingBy(
                        ConsumerRecord::key,
                        mapping(
                                message -> Integer.valueOf(new String(message.value(), StandardCharsets.UTF_8)),
                                toList())));
    }

    /** What is left to a listener that passes over what it knows. */
    private static List<Integer> firstTimes(List<Integer> sent) {
        return sent.stream().distinct().toList();
    }

    private static void assertCounting(List<Integer> sent) {
        assertThat(sent)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sent.size()).boxed().toList());
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static void startBroker() {
        broker = KafkaBroker.start(folder, ports.get(0), ports.get(1), 2);
    }
}
