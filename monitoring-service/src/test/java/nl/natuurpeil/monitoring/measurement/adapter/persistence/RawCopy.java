package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;

/** The same rows in the same tables by nothing but {@code COPY}. */
final class RawCopy {

    private static final TimeOrderedIds IDS = new TimeOrderedIds(Clock.systemUTC());
    private static final Handling HANDLING = new Handling("raw", Conflict.REJECT, false, "water-authority", null);

    private RawCopy() {}

    static void store(Connection connection, List<SentMeasurement> rows) throws SQLException {
        var content = new Content();
        var ledger = new Ledger(IDS::next, Ledger.Known.NOTHING);
        ledger.decide(
                rows.stream().map(said -> Row.of(said, series(said), content)).toList(), HANDLING);
        MeasurementCopy.store(connection, ledger, 800_000_000_000_000L);
    }

    /** Numbers of its own, beside those of the series that are recorded. */
    private static SeriesRef series(SentMeasurement said) {
        var point = said.series().point();
        return new SeriesRef(1_000_000 + (point == null ? 0 : point.localId().hashCode()), "oC");
    }
}
