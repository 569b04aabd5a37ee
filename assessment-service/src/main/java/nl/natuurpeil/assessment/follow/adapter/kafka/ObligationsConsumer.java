package nl.natuurpeil.assessment.follow.adapter.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.natuurpeil.assessment.follow.application.FollowObligations;
import nl.natuurpeil.assessment.obligation.adapter.event.ObligationPublished;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.inbox.EventIntake;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Obligations of the catalogue come in here. */
@ApplicationScoped
class ObligationsConsumer {

    private static final String TYPE = "nl.natuurpeil.obligation-published.v1";

    private final EventIntake intake;
    private final EventData data;
    private final FollowObligations follow;

    ObligationsConsumer(EventIntake intake, EventData data, FollowObligations follow) {
        this.intake = intake;
        this.data = data;
        this.follow = follow;
    }

    @Incoming("obligations")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> polled) {
        intake.take("assessment.obligations", polled, this::handle);
    }

    private void handle(List<Event> events) {
        var told = data.read(events, TYPE, ObligationPublished.class)
                .map(ObligationPublished::toObligation)
                .toList();
        if (!told.isEmpty()) {
            follow.follow(told);
        }
    }
}
