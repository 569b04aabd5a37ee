package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.compliance.application.VerdictEvents;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells of verdicts by way of the outbox. */
@ApplicationScoped
class OutboxVerdictEvents implements VerdictEvents {

    private final Outbox outbox;

    OutboxVerdictEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(Verdict verdict, @Nullable Status previous) {
        outbox.append(new NewEvent(
                verdict.id().toString(),
                ComplianceChangedMessage.TYPE,
                ComplianceChangedMessage.TOPIC,
                verdict.obligation().code() + "/" + verdict.area(),
                ComplianceChangedMessage.from(verdict, previous)));
    }
}
