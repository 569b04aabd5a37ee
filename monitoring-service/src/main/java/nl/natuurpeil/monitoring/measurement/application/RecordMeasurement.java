package nl.natuurpeil.monitoring.measurement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;

/** Records a measurement once, however often it is sent. */
@ApplicationScoped
public class RecordMeasurement {

    private final Measurements measurements;
    private final MeasurementEvents events;

    public RecordMeasurement(Measurements measurements, MeasurementEvents events) {
        this.measurements = measurements;
        this.events = events;
    }

    /** What became of a sent measurement. */
    public sealed interface Outcome {

        /** It is new. */
        record Recorded(Measurement measurement) implements Outcome {}

        /** It was recorded before, saying the same. */
        record AlreadyRecorded(Measurement measurement) implements Outcome {}

        /** Its key was used before, for something else. */
        record KeyTaken(Measurement recorded) implements Outcome {}

        /** Its series has a value for this period already, under another key. */
        record PeriodTaken(Measurement recorded) implements Outcome {}
    }

    /** Records the measurement and tells of it in one transaction. */
    @Transactional
    public Outcome record(NewMeasurement sent) {
        var added = measurements.addIfAbsent(sent);
        if (added.isPresent()) {
            events.recorded(added.get());
            return new Outcome.Recorded(added.get());
        }
        var sameKey = measurements.findByLocalId(sent.namespace(), sent.localId());
        if (sameKey.isPresent()) {
            return sent.saysTheSameAs(sameKey.get())
                    ? new Outcome.AlreadyRecorded(sameKey.get())
                    : new Outcome.KeyTaken(sameKey.get());
        }
        return measurements
                .findByPeriod(sent.series(), sent.period())
                .<Outcome>map(Outcome.PeriodTaken::new)
                .orElseThrow(() -> new IllegalStateException("neither added nor found: " + sent.localId()));
    }
}
