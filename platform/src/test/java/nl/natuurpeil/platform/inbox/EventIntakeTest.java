package nl.natuurpeil.platform.inbox;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.event.Events;
import nl.natuurpeil.platform.event.MalformedEvent;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;
import nl.natuurpeil.platform.testkit.TestKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Messages of a real topic, taken in poll by poll; what a handler got is all that counts. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class EventIntakeTest {

    private static final String TYPE = "nl.natuurpeil.tested.v1";

    @Inject
    EventIntake intake;

    @Inject
    Outbox outbox;

    @Inject
    Events events;

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters deadLetters;

    private final String topic = "intake-" + UUID.randomUUID();
    private final List<String> handled = new ArrayList<>();

    @Test
    void an_event_that_comes_twice_is_handled_once() {
        send("1");
        send("1");
        send("2");

        take(this::note);
        take(this::note);

        assertThat(handled).containsExactly("1", "2");
    }

    @Test
    void each_consumer_handles_an_event_for_itself() {
        send("1");

        intake.take(topic + "-one", polled(), this::note);
        intake.take(topic + "-other", polled(), this::note);

        assertThat(handled).containsExactly("1", "1");
    }

    @Test
    void both_content_modes_are_taken_in_as_one_poll() {
        send("1");
        TestKafka.sendStructured(topic, "key", TYPE, "2", "{}");
        var polls = new AtomicInteger();

        take(events -> {
            polls.incrementAndGet();
            note(events);
        });

        assertThat(handled).containsExactly("1", "2");
        assertThat(polls).hasValue(1);
    }

    @Test
    void an_event_that_cannot_be_handled_is_put_aside_and_those_behind_it_go_on() {
        send("1");
        send("broken");
        send("3");

        take(refusing("broken", new MalformedEvent("area is missing")));

        assertThat(handled).containsExactly("1", "3");
        var letter = awaitDeadLetter();
        assertThat(letter.key()).isEqualTo("key");
        assertThat(header(letter, "ce_id")).isEqualTo("broken");
        assertThat(header(letter, "dead-letter-reason")).isEqualTo("MalformedEvent: area is missing");
        assertThat(header(letter, "dead-letter-consumer")).isEqualTo(topic);
        assertThat(header(letter, "dead-letter-origin")).matches(topic + "-\\d@1");
    }

    @Test
    void bytes_that_are_no_event_are_put_aside_as_they_are_and_those_behind_them_go_on() {
        byte[] noise = {0, 1, (byte) 0xff, '{'};
        var message = new ProducerRecord<>(topic, 0, "k\0y", noise);
        message.headers().add("x-noise", noise).add("x-nothing", null);
        TestKafka.send(message);
        send("2");

        take(this::note);

        assertThat(handled).containsExactly("2");
        var letter = awaitDeadLetter();
        assertThat(letter.value()).isEqualTo(noise);
        assertThat(header(letter, "dead-letter-reason")).startsWith("MalformedEvent: not a CloudEvent");
    }

    @Test
    void an_event_that_keeps_failing_is_put_aside_after_three_tries_of_its_own() {
        send("1");
        send("failing");
        var tries = new AtomicInteger();

        take(events -> {
            if (events.stream().anyMatch(event -> event.id().equals("failing"))) {
                tries.incrementAndGet();
                throw new IllegalArgumentException("no such indicator");
            }
            note(events);
        });

        assertThat(handled).containsExactly("1");
        assertThat(tries).hasValue(1 + 3);
        assertThat(header(awaitDeadLetter(), "dead-letter-reason"))
                .isEqualTo("IllegalArgumentException: no such indicator");
    }

    @Test
    void an_outage_is_waited_out() {
        send("1");
        var tries = new AtomicInteger();

        take(events -> {
            if (tries.incrementAndGet() < 4) {
                throw new IllegalStateException(new SQLException("connection lost", "08006"));
            }
            note(events);
        });

        assertThat(handled).containsExactly("1");
    }

    @Test
    void what_a_handler_did_before_it_failed_is_undone_and_its_event_is_new_again() {
        send("1");
        var tries = new AtomicInteger();
        var told = topic + "-told";

        take(events -> {
            int attempt = tries.incrementAndGet();
            outbox.append(new NewEvent("try-" + attempt, TYPE, told, "key", Map.of()));
            if (attempt == 1) {
                throw new IllegalStateException("the effect fails once");
            }
            note(events);
        });

        assertThat(handled).containsExactly("1");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestKafka.events(told))
                        .extracting(event -> event.getId())
                        .containsExactly("try-2"));
    }

    @Test
    void what_is_under_way_when_the_service_stops_may_end_and_nothing_else_is_begun() throws Exception {
        var stopped = new EventIntake(events, inbox, deadLetters);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        send("1");
        var taking = Thread.startVirtualThread(() -> stopped.take(topic, polled(), taken -> {
            begun.countDown();
            awaitOpen(go);
            note(taken);
        }));
        awaitOpen(begun);
        var stopping = stopping(stopped);

        go.countDown();
        taking.join();
        stopping.join();
        send("2");

        assertThat(handled).containsExactly("1");
        assertThatThrownBy(() -> stopped.take(topic, polled(), this::note)).hasMessageContaining("the service stops");
        assertThat(handled).containsExactly("1");
        take(this::note);
        assertThat(handled).containsExactly("1", "2");
    }

    @Test
    void what_fails_while_the_service_stops_is_not_put_aside_and_comes_again() {
        var stopped = new EventIntake(events, inbox, deadLetters);
        send("1");

        assertThatThrownBy(() -> stopped.take(topic, polled(), _ -> {
                    stopping(stopped);
                    throw new IllegalStateException("EntityManagerFactory is closed");
                }))
                .hasMessage("EntityManagerFactory is closed");
        send("broken");
        take(refusing("broken", new MalformedEvent("area is missing")));

        assertThat(handled).containsExactly("1");
        assertThat(header(awaitDeadLetter(), "ce_id")).isEqualTo("broken");
    }

    /** Begins to stop it, and returns when that waits for what is under way. */
    private static Thread stopping(EventIntake stopped) {
        var stopping = Thread.startVirtualThread(() -> {
            try {
                stopped.stop(new ShutdownEvent());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        await().atMost(Duration.ofSeconds(30)).until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        return stopping;
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private EventHandler refusing(String id, RuntimeException fault) {
        return events -> {
            if (events.stream().anyMatch(event -> event.id().equals(id))) {
                throw fault;
            }
            note(events);
        };
    }

    private void note(List<Event> events) {
        events.forEach(event -> handled.add(event.id()));
    }

    private void take(EventHandler handler) {
        intake.take(topic, polled(), handler);
    }

    private void send(String id) {
        TestKafka.send(topic, "key", TYPE, id, "{}");
    }

    private ConsumerRecords<String, byte[]> polled() {
        return new ConsumerRecords<>(
                TestKafka.read(topic).stream()
                        .collect(groupingBy(message -> new TopicPartition(message.topic(), message.partition()))),
                Map.of());
    }

    private ConsumerRecord<String, byte[]> awaitDeadLetter() {
        var letters = topic + ".dead-letter";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestKafka.read(letters)).hasSize(1));
        return TestKafka.read(letters).getFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
