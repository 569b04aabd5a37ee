package nl.natuurpeil.monitoring.reference.adapter.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.natuurpeil.monitoring.reference.adapter.message.AreaMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.IndicatorMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.ObligationMessage;
import nl.natuurpeil.monitoring.reference.application.CatalogueChanged;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies.Kind;
import nl.natuurpeil.platform.event.MalformedEvent;
import nl.natuurpeil.platform.inbox.EventIntake;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the compacted topics of policy and assessment. */
@ApplicationScoped
class CatalogueConsumers {

    private final EventIntake intake;
    private final CatalogueCopies copies;
    private final ObjectMapper json;
    private final Event<CatalogueChanged> changed;

    CatalogueConsumers(EventIntake intake, CatalogueCopies copies, ObjectMapper json, Event<CatalogueChanged> changed) {
        this.intake = intake;
        this.copies = copies;
        this.json = json;
        this.changed = changed;
    }

    @Incoming("indicators")
    @Blocking
    void indicators(ConsumerRecords<String, byte[]> polled) {
        intake.take("monitoring.indicators", polled, events -> {
            Set<String> codes = new TreeSet<>();
            for (var event : events) {
                var message = read(event, IndicatorMessage.class);
                message.toIndicator();
                if (keep(Kind.INDICATOR, message.code(), message.version(), event)) {
                    codes.add(message.code());
                }
            }
            tell(new CatalogueChanged.Indicators(lastId(events), codes), codes);
        });
    }

    @Incoming("obligations")
    @Blocking
    void obligations(ConsumerRecords<String, byte[]> polled) {
        intake.take("monitoring.obligations", polled, events -> {
            Map<String, String> eventIds = new HashMap<>();
            for (var event : events) {
                var message = read(event, ObligationMessage.class);
                message.toJudged();
                if (keep(Kind.OBLIGATION, message.code(), message.version(), event)) {
                    eventIds.put(message.code(), event.id());
                }
            }
            tell(new CatalogueChanged.Obligations(lastId(events), eventIds), eventIds.keySet());
        });
    }

    @Incoming("areas")
    @Blocking
    void areas(ConsumerRecords<String, byte[]> polled) {
        intake.take("monitoring.areas", polled, events -> {
            Set<String> codes = new TreeSet<>();
            for (var event : events) {
                var message = read(event, AreaMessage.class);
                message.toArea();
                if (keep(Kind.AREA, message.code(), message.version(), event)) {
                    codes.add(message.code());
                }
            }
            tell(new CatalogueChanged.AreasChanged(lastId(events), codes), codes);
        });
    }

    private void tell(CatalogueChanged change, Set<String> codes) {
        if (!codes.isEmpty()) {
            changed.fire(change);
        }
    }

    private boolean keep(Kind kind, String code, int version, nl.natuurpeil.platform.event.Event event) {
        return copies.keep(kind, code, version, event.data().toString());
    }

    /** Reads an event's data; one without a field that judging needs is put aside. */
    private <T> T read(nl.natuurpeil.platform.event.Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent(type.getSimpleName() + " can't be read: " + e.getOriginalMessage(), e);
        }
    }

    private static String lastId(List<nl.natuurpeil.platform.event.Event> events) {
        return events.getLast().id();
    }
}
