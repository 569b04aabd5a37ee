package nl.natuurpeil.monitoring.measurement.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.application.MeasurementEvents;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Kind;
import nl.natuurpeil.monitoring.measurement.application.SeriesChanged;
import nl.natuurpeil.monitoring.measurement.application.SeriesSum;
import nl.natuurpeil.monitoring.measurement.application.SumEvents;
import nl.natuurpeil.platform.event.NewEvent;
import nl.natuurpeil.platform.outbox.Outbox;

/** Tells of measurements: the world by way of the outbox, features beside this one within the transaction. */
@ApplicationScoped
class OutboxMeasurementEvents implements MeasurementEvents, SumEvents {

    private final Outbox outbox;
    private final Event<SeriesChanged> beside;

    OutboxMeasurementEvents(Outbox outbox, Event<SeriesChanged> beside) {
        this.outbox = outbox;
        this.beside = beside;
    }

    @Override
    public void changed(List<SeriesChange> changes) {
        outbox.appendHeld(changes.stream().map(OutboxMeasurementEvents::event).toList());
        tellBeside(changes.stream().map(change -> change.series().id()).toList());
    }

    @Override
    public void summed(List<SeriesSum> sums) {
        outbox.appendHeld(sums.stream().map(OutboxMeasurementEvents::event).toList());
        tellBeside(sums.stream().map(SeriesSum::series).toList());
    }

    private void tellBeside(List<String> series) {
        beside.fire(new SeriesChanged(series));
    }

    private static NewEvent event(SeriesSum sum) {
        return new NewEvent(
                sum.request() + "/" + sum.series(),
                MeasurementsRecordedMessage.TYPE,
                MeasurementsRecordedMessage.TOPIC,
                sum.series(),
                MeasurementsRecordedMessage.from(sum));
    }

    private static NewEvent event(SeriesChange change) {
        return new NewEvent(
                id(change),
                MeasurementsRecordedMessage.TYPE,
                MeasurementsRecordedMessage.TOPIC,
                change.series().id(),
                MeasurementsRecordedMessage.from(change),
                change.trace());
    }

    /** The first version it tells of is told of by no other event, but for its removal. */
    private static String id(SeriesChange change) {
        var first = change.changes().getFirst();
        return first.kind() == Kind.REMOVED
                ? first.id() + "/removed"
                : first.id().toString();
    }
}
