package nl.natuurpeil.monitoring.compliance.manual.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.compliance.manual.application.ManualJudgementEvents;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;

/** Tells by way of the outbox, on the topic of the verdicts, so that both keep their order. */
@ApplicationScoped
class OutboxManualJudgementEvents implements ManualJudgementEvents {

    private static final String TOPIC = "natuurpeil.monitoring.compliance";

    private final Outbox outbox;

    OutboxManualJudgementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(ManualJudgement judgement) {
        var key = judgement.obligation() + "/" + judgement.area();
        outbox.append(new NewEvent(
                "manual-judgement/" + key + "/" + judgement.version(),
                ManualJudgementMessage.TYPE,
                TOPIC,
                key,
                ManualJudgementMessage.from(judgement)));
    }
}
