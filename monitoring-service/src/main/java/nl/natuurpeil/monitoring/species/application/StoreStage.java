package nl.natuurpeil.monitoring.species.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.application.WithdrawMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.species.application.SpeciesSeries.Recorded;
import nl.natuurpeil.monitoring.species.domain.Estimation;
import nl.natuurpeil.monitoring.species.domain.Estimation.Estimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.NotEstimated;
import nl.natuurpeil.monitoring.species.domain.Estimation.YearValue;
import org.jspecify.annotations.Nullable;

/**
 * Stores a stage as a series. A value that came out differently is the next version of the one before; a year that is no
 * longer estimated is withdrawn, never left standing as if it still were.
 */
@ApplicationScoped
public class StoreStage {

    /** Whose keys these are: nobody's but this service's. */
    private static final String NAMESPACE = "natuurpeil";

    private static final String REASON = "recomputed: ";

    private final RecordMeasurements recordMeasurements;
    private final WithdrawMeasurement withdraw;
    private final SpeciesSeries series;
    private final Stages stages;

    public StoreStage(
            RecordMeasurements recordMeasurements, WithdrawMeasurement withdraw, SpeciesSeries series, Stages stages) {
        this.recordMeasurements = recordMeasurements;
        this.withdraw = withdraw;
        this.series = series;
        this.stages = stages;
    }

    /** Stores what a stage gave for a subject: a species, or the indicator of a group. */
    void store(SeriesKey key, String subject, Estimation estimation, String request) {
        var reason = REASON + estimation.method();
        var years = switch (estimation) {
            case Estimated estimated -> estimated.years();
            case NotEstimated _ -> List.<YearValue>of();
        };
        Map<Integer, Recorded> before = series.recorded(key, NAMESPACE).stream()
                .collect(Collectors.toMap(Recorded::year, recorded -> recorded));
        var rows = years.stream()
                .map(year -> row(key, year, localId(key, before.get(year.year()), year.year(), request), estimation))
                .toList();
        years.forEach(year -> before.remove(year.year()));
        before.values().forEach(recorded -> withdraw.withdraw(recorded.id(), NAMESPACE, reason));
        var handling = new Handling(request, Handling.Conflict.CORRECT, false, NAMESPACE, reason);
        boolean taken = !rows.isEmpty()
                && recordMeasurements.record(rows, handling).stream().anyMatch(RowOutcome.TimeTaken.class::isInstance);
        stages.keep(key, subject, taken ? takenByOthers(estimation) : estimation);
    }

    /** A key that was withdrawn stays taken: a year that comes back gets a new one. */
    private static String localId(SeriesKey key, @Nullable Recorded before, int year, String request) {
        return before == null ? key.id() + "/" + year + "/" + request : before.localId();
    }

    /** Two values of a year would leave open which one is judged. */
    private static Estimation takenByOthers(Estimation estimation) {
        return new NotEstimated(
                estimation.method(),
                "time-taken",
                "somebody else recorded values of this series; what was computed for the same years is not stored");
    }

    private static SentMeasurement row(SeriesKey key, YearValue year, String localId, Estimation estimation) {
        var days = new Period(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31));
        return new SentMeasurement(
                NAMESPACE,
                localId,
                key,
                Span.of(days),
                BigDecimal.valueOf(year.value()),
                null,
                null,
                BigDecimal.valueOf(year.standardError()),
                Status.CHECKED,
                null,
                new Details(estimation.method(), null, null, null, null, null, null, null));
    }
}
