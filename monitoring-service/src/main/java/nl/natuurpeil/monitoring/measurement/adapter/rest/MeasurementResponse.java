package nl.natuurpeil.monitoring.measurement.adapter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded measurement as clients see it. */
@Schema(name = "Measurement")
public record MeasurementResponse(
        UUID id,
        String namespace,
        String localId,
        String series,
        @Nullable String indicator,
        @Nullable String area,
        String dataset,
        PeriodResponse period,
        BigDecimal value,
        @Schema(description = "UCUM") String unit,
        @Nullable BigDecimal standardError,
        @Nullable String note,
        String organisation,
        Instant recordedAt) {

    /** First and last day, the last included. */
    @Schema(name = "Period")
    public record PeriodResponse(LocalDate from, LocalDate to) {

        static PeriodResponse from(Period period) {
            return new PeriodResponse(period.from(), period.to());
        }
    }

    public static MeasurementResponse from(Measurement measurement) {
        var series = measurement.series();
        return new MeasurementResponse(
                measurement.id(),
                measurement.namespace(),
                measurement.localId(),
                series.id(),
                series.indicator(),
                series.area(),
                series.dataset(),
                PeriodResponse.from(measurement.period()),
                measurement.value(),
                measurement.unit(),
                measurement.standardError(),
                measurement.note(),
                measurement.namespace(),
                measurement.recordedAt());
    }
}
