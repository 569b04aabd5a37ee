package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A recorded measurement. */
@Entity
@Immutable
@Table(name = "measurement")
@NullUnmarked
public class MeasurementRow {

    @Id
    public UUID id;

    public String namespace;

    @Column(name = "local_id")
    public String localId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "series")
    public SeriesRow series;

    @Column(name = "period_from")
    public LocalDate periodFrom;

    @Column(name = "period_to")
    public LocalDate periodTo;

    public BigDecimal value;
    public String unit;

    @Column(name = "standard_error")
    public BigDecimal standardError;

    public String note;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    public Measurement toMeasurement() {
        return new Measurement(
                id,
                namespace,
                localId,
                series.toKey(),
                new Period(periodFrom, periodTo),
                value,
                unit,
                standardError,
                note,
                recordedAt);
    }
}
