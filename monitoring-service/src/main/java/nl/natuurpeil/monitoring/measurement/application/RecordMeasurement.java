package nl.natuurpeil.monitoring.measurement.application;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.natuurpeil.platform.event.TraceContext;

/**
 * Records a single measurement once, however often it is sent. Those that come while a transaction is under way go
 * together in the next, so that many senders share a commit; each gets its own answer.
 */
@ApplicationScoped
public class RecordMeasurement {

    private final Gathering<Sending, Recording> gathering;

    public RecordMeasurement(RecordTogether recordTogether) {
        gathering = new Gathering<>(recordTogether::recordAll);
    }

    /** Records the measurement and tells of it; returns once that is committed. */
    public Recording record(SentMeasurement sent, Handling handling) {
        return gathering.add(new Sending(List.of(sent), handling, TraceContext.current()));
    }

    /** Lets what is under way end. */
    void stop(@Observes ShutdownEvent event) {
        gathering.close();
    }
}
