package nl.natuurpeil.assessment.area.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.assessment.area.application.AreaEvents;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;

/** Area events by way of the outbox; the version is part of the id, so telling again is the same event. */
@ApplicationScoped
class OutboxAreaEvents implements AreaEvents {

    private final Outbox outbox;

    OutboxAreaEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void published(AreaVersion area) {
        var id = "area/" + area.code() + "/" + area.version();
        outbox.append(new NewEvent(id, AreaPublished.TYPE, AreaPublished.TOPIC, area.code(), AreaPublished.from(area)));
    }
}
