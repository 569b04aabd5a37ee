package nl.natuurpeil.policy.catalogue.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;
import nl.natuurpeil.policy.catalogue.application.Announcements;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** Puts events on the outbox; the id {@code kind/code/version} makes telling again harmless. */
@ApplicationScoped
public class OutboxAnnouncements implements Announcements {

    static final String INDICATORS = "natuurpeil.policy.indicators";
    static final String OBLIGATIONS = "natuurpeil.policy.obligations";

    private final Outbox outbox;

    public OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Indicator indicator) {
        append(indicator, INDICATORS, IndicatorPublished.from(indicator));
    }

    @Override
    public void announce(Obligation obligation, List<ServingCondition.Told> conditions) {
        append(obligation, OBLIGATIONS, ObligationPublished.from(obligation, conditions));
    }

    private void append(CatalogueRecord record, String topic, Object data) {
        var word = record.kind().word();
        var id = word + "/" + record.code() + "/" + record.version();
        outbox.append(new NewEvent(id, "nl.natuurpeil." + word + "-published.v1", topic, record.code(), data));
    }
}
