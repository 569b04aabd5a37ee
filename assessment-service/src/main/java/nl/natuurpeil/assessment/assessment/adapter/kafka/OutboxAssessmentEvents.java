package nl.natuurpeil.assessment.assessment.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.assessment.assessment.application.AssessmentEvents;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;

/** Assessment events by way of the outbox. */
@ApplicationScoped
class OutboxAssessmentEvents implements AssessmentEvents {

    private final Outbox outbox;

    OutboxAssessmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(AssessmentState state) {
        var data = AssessmentChanged.from(state);
        var id = "assessment/" + data.assessment() + "/" + data.version();
        outbox.append(new NewEvent(id, AssessmentChanged.TYPE, AssessmentChanged.TOPIC, data.area(), data));
    }
}
