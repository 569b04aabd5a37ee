package nl.natuurpeil.policy.catalogue.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;
import nl.natuurpeil.policy.catalogue.application.Announcements;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;

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
    public void announce(CatalogueRecord record) {
        switch (record) {
            case Indicator indicator -> append(indicator, INDICATORS, IndicatorPublished.from(indicator));
            case Obligation obligation -> append(obligation, OBLIGATIONS, ObligationPublished.from(obligation));
            case Instrument _, Provision _ -> {}
        }
    }

    private void append(CatalogueRecord record, String topic, Object data) {
        var code = record.id().code();
        var word = record.kind().word();
        var id = word + "/" + code + "/" + record.id().version();
        outbox.append(new NewEvent(id, "nl.natuurpeil." + word + "-published.v1", topic, code, data));
    }
}
