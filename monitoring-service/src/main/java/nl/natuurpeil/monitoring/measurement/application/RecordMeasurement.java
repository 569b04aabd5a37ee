package nl.natuurpeil.monitoring.measurement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records a single measurement once, however often it is sent. */
@ApplicationScoped
public class RecordMeasurement {

    private final RecordSendings recordSendings;

    public RecordMeasurement(RecordSendings recordSendings) {
        this.recordSendings = recordSendings;
    }

    /** Records the measurement and tells of it in one transaction. */
    @Transactional
    public Recording record(SentMeasurement sent, Handling handling) {
        return recordSendings
                .recordAll(List.of(new Sending(List.of(sent), handling)))
                .getFirst();
    }
}
