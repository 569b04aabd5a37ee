package nl.natuurpeil.monitoring.measurement.adapter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded measurement as clients see it; it has one of {@code period}, {@code time} and {@code interval}. */
@Schema(name = "Measurement")
public record MeasurementResponse(
        UUID id,

        @Schema(description = "Elke correctie is de volgende / each correction is the next")
        int version,

        String namespace,
        String localId,
        String series,
        @Nullable String indicator,
        @Nullable AquoResponse aquo,
        @Nullable String area,
        @Nullable PointResponse point,
        String dataset,
        @Nullable PeriodResponse period,
        @Nullable Instant time,
        @Nullable IntervalResponse interval,
        @Nullable BigDecimal value,

        @Schema(description = "Klasse of andere alfanumerieke waarde / class or other alphanumeric value") @Nullable
        String text,

        @Schema(
                description = "De waarde is een grens / the value is a bound",
                enumeration = {"<", ">"})
        @Nullable
        String limit,

        @Schema(description = "UCUM, of Aquo waar de reeks geen indicator dient / or Aquo where it serves no indicator")
        String unit,

        @Nullable BigDecimal standardError,
        Status status,

        @Schema(description = "Aquo kwaliteitsoordeel / judgement of quality") @Nullable
        String quality,

        @Nullable String note,
        @Nullable String sampler,
        @Nullable String laboratory,
        @Nullable String device,
        @Nullable String supplier,

        @Schema(description = "Zoals gestuurd, voor omrekening / as sent, before conversion") @Nullable
        BigDecimal originalValue,

        @Nullable String originalUnit,
        @Nullable String resultOn,
        String organisation,
        Instant recordedAt) {

    /** First and last day, the last included. */
    @Schema(name = "Period")
    public record PeriodResponse(LocalDate from, LocalDate to) {

        static PeriodResponse from(Period period) {
            return new PeriodResponse(period.from(), period.to());
        }
    }

    /** Begin included, end not. */
    @Schema(name = "Interval")
    public record IntervalResponse(Instant begin, Instant end) {}

    /** What is measured, in the codes of the Aquo standard. */
    @Schema(name = "AquoIdentification")
    public record AquoResponse(
            String quantity,
            @Nullable String parameter,
            @Nullable String taxon,
            String unit,
            String condition,
            @Nullable String compartment,
            @Nullable String method) {

        public static @Nullable AquoResponse from(@Nullable AquoIdentification aquo) {
            return aquo == null
                    ? null
                    : new AquoResponse(
                            aquo.quantity(),
                            aquo.parameter(),
                            aquo.taxon(),
                            aquo.unit(),
                            aquo.condition(),
                            aquo.compartment(),
                            aquo.method());
        }
    }

    /** Where is measured. */
    @Schema(name = "MonitoringPoint")
    public record PointResponse(String namespace, String localId) {

        public static @Nullable PointResponse from(@Nullable MonitoringPoint point) {
            return point == null ? null : new PointResponse(point.namespace(), point.localId());
        }
    }

    public static MeasurementResponse from(Measurement measurement) {
        var series = measurement.series();
        var span = measurement.span();
        var days = span.days();
        var details = measurement.details();
        return new MeasurementResponse(
                measurement.id(),
                measurement.version(),
                measurement.namespace(),
                measurement.localId(),
                series.id(),
                series.indicator(),
                AquoResponse.from(series.aquo()),
                series.area(),
                PointResponse.from(series.point()),
                series.dataset(),
                days.map(PeriodResponse::from).orElse(null),
                span.isMoment() ? span.begins() : null,
                interval(span),
                measurement.value(),
                measurement.text(),
                measurement.limit() == null ? null : measurement.limit().symbol(),
                measurement.unit(),
                measurement.standardError(),
                measurement.status(),
                measurement.quality(),
                details.note(),
                details.sampler(),
                details.laboratory(),
                details.device(),
                details.supplier(),
                details.originalValue(),
                details.originalUnit(),
                details.resultOn(),
                measurement.namespace(),
                measurement.recordedAt());
    }

    private static @Nullable IntervalResponse interval(Span span) {
        return span.isMoment() || span.days().isPresent() ? null : new IntervalResponse(span.begins(), span.ends());
    }
}
