package nl.natuurpeil.monitoring.intake.application;

import java.util.Optional;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** Lets an organisation record in series that are there, and begin those it may. */
final class SeriesGate {

    private final SeriesRules rules;
    private final KnownSeries known;
    private final String organisation;

    SeriesGate(SeriesRules rules, KnownSeries known, String organisation) {
        this.rules = rules;
        this.known = known;
        this.organisation = organisation;
    }

    Optional<RowFault> objection(SeriesKey series, RawRow row) {
        if (rules.mayBegin(organisation, series) || known.has(series)) {
            return Optional.empty();
        }
        var column = row.column(series.point() == null ? Field.AREA : Field.POINT_NAMESPACE);
        return Optional.of(FaultCode.NEW_SERIES.in(column, organisation));
    }
}
