package nl.natuurpeil.monitoring.measurement.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.measurement.application.MeasurementEvents;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;

/** Tells of measurements by way of the outbox. */
@ApplicationScoped
class OutboxMeasurementEvents implements MeasurementEvents {

    private final Outbox outbox;

    OutboxMeasurementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void recorded(Measurement measurement) {
        outbox.append(new NewEvent(
                measurement.id().toString(),
                MeasurementsRecordedMessage.TYPE,
                MeasurementsRecordedMessage.TOPIC,
                measurement.series().id(),
                MeasurementsRecordedMessage.from(measurement)));
    }
}
