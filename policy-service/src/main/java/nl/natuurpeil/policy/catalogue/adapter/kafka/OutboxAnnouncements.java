package nl.natuurpeil.policy.catalogue.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;
import nl.natuurpeil.policy.catalogue.application.Announcements;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.domain.*;
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
    private final Catalogue catalogue;

    public OutboxAnnouncements(Outbox outbox, Catalogue catalogue) {
        this.outbox = outbox;
        this.catalogue = catalogue;
    }

    @Override
    public void announce(CatalogueRecord record) {
        switch (record) {
            case Indicator indicator -> append(indicator, INDICATORS, IndicatorPublished.from(indicator));
            case Obligation obligation -> append(obligation, OBLIGATIONS, published(obligation));
            case Instrument _,
                    Provision _,
                    Linkage _,
                    Actor _,
                    Bottleneck _,
                    Practice _,
                    Condition _,
                    LandscapeType _,
                    Measure _,
                    StepPlan _,
                    Norm _,
                    Remark _ -> {}
        }
    }

    private ObligationPublished published(Obligation obligation) {
        var conditions = obligation.carrying().conditions().stream()
                .flatMap(condition -> condition.told(code -> catalogue.find(Condition.class, code)).stream())
                .toList();
        return ObligationPublished.from(obligation, conditions);
    }

    private void append(CatalogueRecord record, String topic, Object data) {
        var code = record.code();
        var word = record.kind().word();
        var id = word + "/" + code + "/" + record.version();
        outbox.append(new NewEvent(id, "nl.natuurpeil." + word + "-published.v1", topic, code, data));
    }
}
