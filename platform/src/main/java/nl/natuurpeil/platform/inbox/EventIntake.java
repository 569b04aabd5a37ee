package nl.natuurpeil.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.event.Events;
import nl.natuurpeil.platform.event.MalformedEvent;
import nl.natuurpeil.platform.event.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes polled messages in: each event once, its effect and its inbox row in one transaction.
 *
 * <p>A poll is handled as a whole, so that a handler can do at once what several events ask for. If that fails, each
 * event is handled alone. An outage (database, broker, document store away) is waited out; an event that fails for
 * another reason is tried a few times and then put aside as a dead letter, so that those behind it move on.
 *
 * <p>When the service stops, what is under way may end and nothing else is begun. What fails then fails for want of what
 * was closed already, so it is not put aside: it was not acknowledged either, and comes again.
 */
@ApplicationScoped
public class EventIntake {

    private static final Logger LOG = Logger.getLogger(EventIntake.class);
    private static final int TRIES = 3;
    private static final Duration TO_END = Duration.ofSeconds(10);

    /** Read by what is under way, written once by the stop. */
    private final ReadWriteLock underWay = new ReentrantReadWriteLock();

    private volatile boolean stopping;

    private final Events events;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Guard patience = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(365, ChronoUnit.DAYS)
            .delay(200, ChronoUnit.MILLIS)
            .whenException(thrown -> !stopping && Outages.isOutage(thrown))
            .beforeRetry(outage -> LOG.warnf("An outage is waited out, events wait with it: %s", outage))
            .withExponentialBackoff()
            .maxDelay(2, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    public EventIntake(Events events, Inbox inbox, DeadLetters deadLetters) {
        this.events = events;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    private record Received(ConsumerRecord<String, byte[]> message, Event event) {}

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!underWay.writeLock().tryLock(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Events are still being handled while the service stops: what is not done comes again");
        }
    }

    /**
     * Returns when every message is handled or put aside; the caller may then acknowledge the poll.
     *
     * @throws RuntimeException when the service stops: the poll must not be acknowledged
     */
    public void take(String consumer, ConsumerRecords<String, byte[]> polled, EventHandler handler) {
        if (stopping || !underWay.readLock().tryLock()) {
            throw new IllegalStateException("the service stops, events wait until it runs again");
        }
        try {
            takeAll(consumer, polled, handler);
        } finally {
            underWay.readLock().unlock();
        }
    }

    private void takeAll(String consumer, ConsumerRecords<String, byte[]> polled, EventHandler handler) {
        List<Received> readable = new ArrayList<>();
        for (var message : polled) {
            try {
                readable.add(new Received(message, events.read(message)));
            } catch (MalformedEvent e) {
                putAside(consumer, message, e);
            }
        }
        if (readable.isEmpty()) {
            return;
        }
        try {
            waitingOutOutages(() -> handle(consumer, readable, handler));
        } catch (RuntimeException e) {
            if (stopping) {
                throw e;
            }
            LOG.warnf("A poll of %d events failed for %s, handling each alone: %s", readable.size(), consumer, e);
            readable.forEach(received -> handleAlone(consumer, received, handler));
        }
    }

    private void handleAlone(String consumer, Received received, EventHandler handler) {
        for (int attempt = 1; ; attempt++) {
            try {
                waitingOutOutages(() -> handle(consumer, List.of(received), handler));
                return;
            } catch (MalformedEvent e) {
                putAside(consumer, received.message(), e);
                return;
            } catch (RuntimeException e) {
                if (stopping) {
                    throw e;
                }
                if (attempt == TRIES) {
                    putAside(consumer, received.message(), e);
                    return;
                }
            }
        }
    }

    private void handle(String consumer, List<Received> received, EventHandler handler) {
        // Coalesced events belong to several traces; the last one is followed, the newest cause of what happens now.
        TraceContext.continueFrom(
                received.getLast().event().traceparent(),
                () -> QuarkusTransaction.requiringNew().run(() -> handleFresh(consumer, received, handler)));
    }

    private void handleFresh(String consumer, List<Received> received, EventHandler handler) {
        var fresh =
                inbox.firstTime(consumer, received.stream().map(Received::event).toList());
        if (!fresh.isEmpty()) {
            handler.handle(fresh);
        }
    }

    private void putAside(String consumer, ConsumerRecord<String, byte[]> message, RuntimeException cause) {
        waitingOutOutages(() -> QuarkusTransaction.requiringNew().run(() -> deadLetters.put(message, consumer, cause)));
    }

    private void waitingOutOutages(Runnable work) {
        patience.get(
                () -> {
                    work.run();
                    return true;
                },
                Boolean.class);
    }
}
