package nl.natuurpeil.platform.outbox;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Relays that lose their database, their broker or both. */
class OutboxRelayOutageTest extends RelayScene {

    @Test
    void of_two_relays_one_sends_and_the_other_takes_over_when_it_is_lost() throws Exception {
        startRelay("replica_a", OFTEN);
        startRelay("replica_b", OFTEN);
        await().atMost(HALF_A_MINUTE).until(() -> servers.relaying().size() == 1);
        var enough = new AtomicBoolean();
        var written = CompletableFuture.supplyAsync(() -> writeUntil(enough));

        try {
            for (int time = 0; time < 2; time++) {
                var relaying = servers.relaying().getFirst();
                servers.restore(other(relaying));
                servers.lose(relaying);
                await().atMost(HALF_A_MINUTE).until(() -> servers.relaying().equals(List.of(other(relaying))));
            }
        } finally {
            enough.set(true);
        }

        int last = written.get();
        await().atMost(HALF_A_MINUTE).until(servers::outboxIsEmpty);
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

        servers.withoutBroker(() -> {
            for (int number = 2; number <= 50; number++) {
                write("a", number);
                write("b", number - 1);
            }
        });

        await().atMost(HALF_A_MINUTE).until(servers::outboxIsEmpty);
        assertThat(numbers()).hasSize(2).allSatisfy((key, sent) -> assertCounting(firstTimes(sent)));
        assertThat(numbers().get("a")).contains(50);
        assertThat(numbers().get("b")).contains(49);
    }

    @Test
    void a_relay_gets_through_to_a_broker_that_answers_slowly() throws SQLException, IOException {
        write("a", 1);

        // Two answers tell a new producer where a topic is: that takes longer than a send may block.
        try (var door = new SlowDoor(servers.bootstrapServers(), Duration.ofMillis(1500))) {
            startRelay("postgres", OFTEN, door.address());

            awaitArrival(1);
            await().atMost(HALF_A_MINUTE).until(servers::outboxIsEmpty);
        }
    }

    @Test
    void a_relay_that_starts_without_a_broker_begins_anew_until_there_is_one() throws SQLException {
        servers.withoutBroker(() -> {
            for (int number = 1; number <= 50; number++) {
                write("a", number);
            }
            startRelay("postgres", OFTEN);
            await().atMost(HALF_A_MINUTE)
                    .until(() -> !servers.relays("pid::text").isEmpty());
            var session = servers.relays("pid::text");
            await().atMost(HALF_A_MINUTE)
                    .until(() -> !servers.relays("pid::text").equals(session));
        });

        await().atMost(HALF_A_MINUTE).until(servers::outboxIsEmpty);
        assertThat(numbers()).hasSize(1).allSatisfy((key, sent) -> assertCounting(firstTimes(sent)));
        assertThat(numbers().get("a")).contains(50);
    }

    @Test
    void a_relay_that_loses_its_lock_while_the_broker_is_away_drops_what_it_was_sending() throws Exception {
        var others = producerThreads();
        startRelay("replica_a", OFTEN);
        var enough = new AtomicBoolean();
        var written = CompletableFuture.supplyAsync(() -> writeUntil(enough));
        await().atMost(HALF_A_MINUTE).until(() -> !arrived().isEmpty());
        var producing = producerThreads();
        producing.removeAll(others);

        servers.withoutBroker(() -> {
            enough.set(true);
            written.join();
            servers.lose("replica_a");
            await().atMost(HALF_A_MINUTE).until(() -> producing.stream().noneMatch(Thread::isAlive));
        });
        startRelay("replica_b", OFTEN);

        await().atMost(HALF_A_MINUTE).until(servers::outboxIsEmpty);
        assertThat(producing).isNotEmpty();
        assertThat(numbers().values()).hasSize(3).allSatisfy(sent -> {
            assertCounting(firstTimes(sent));
            assertThat(sent).contains(written.get());
        });
    }

    private static Set<Thread> producerThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("kafka-producer-network-thread"))
                .collect(toCollection(HashSet::new));
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

    /** What is left to a listener that passes over what it knows. */
    private static List<Integer> firstTimes(List<Integer> sent) {
        return sent.stream().distinct().toList();
    }
}
