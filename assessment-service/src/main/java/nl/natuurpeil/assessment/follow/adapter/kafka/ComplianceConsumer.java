package nl.natuurpeil.assessment.follow.adapter.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.natuurpeil.assessment.follow.application.FollowCompliance;
import nl.natuurpeil.assessment.verdict.adapter.event.ComplianceChanged;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.inbox.EventIntake;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Verdicts come in here. */
@ApplicationScoped
class ComplianceConsumer {

    private static final String TYPE = "nl.natuurpeil.compliance-changed.v1";

    private final EventIntake intake;
    private final EventData data;
    private final FollowCompliance follow;

    ComplianceConsumer(EventIntake intake, EventData data, FollowCompliance follow) {
        this.intake = intake;
        this.data = data;
        this.follow = follow;
    }

    @Incoming("compliance")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> polled) {
        intake.take("assessment.compliance", polled, this::handle);
    }

    private void handle(List<Event> events) {
        var told = data.read(events, TYPE, ComplianceChanged.class)
                .map(ComplianceChanged::toVerdict)
                .toList();
        if (!told.isEmpty()) {
            follow.follow(told);
        }
    }
}
