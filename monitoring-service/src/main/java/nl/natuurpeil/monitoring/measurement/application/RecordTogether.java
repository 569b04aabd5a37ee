package nl.natuurpeil.monitoring.measurement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records what several asked for in one transaction of its own. */
@ApplicationScoped
class RecordTogether {

    private final RecordSendings recordSendings;

    RecordTogether(RecordSendings recordSendings) {
        this.recordSendings = recordSendings;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Recording> recordAll(List<Sending> sendings) {
        return recordSendings.recordAll(sendings);
    }
}
