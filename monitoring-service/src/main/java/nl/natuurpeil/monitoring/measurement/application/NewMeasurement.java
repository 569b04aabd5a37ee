package nl.natuurpeil.monitoring.measurement.application;

import java.math.BigDecimal;
import java.util.Objects;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import org.jspecify.annotations.Nullable;

/** A measurement about to be recorded; fields as in {@link Measurement}. */
public record NewMeasurement(
        String namespace,
        String localId,
        SeriesKey series,
        Period period,
        BigDecimal value,
        String unit,
        @Nullable BigDecimal standardError,
        @Nullable String note) {

    /** Whether the recorded one says the same; 52.65 and 52.650 are the same number. */
    boolean saysTheSameAs(Measurement recorded) {
        return series.equals(recorded.series())
                && period.equals(recorded.period())
                && value.compareTo(recorded.value()) == 0
                && unit.equals(recorded.unit())
                && sameNumber(standardError, recorded.standardError())
                && Objects.equals(note, recorded.note());
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
