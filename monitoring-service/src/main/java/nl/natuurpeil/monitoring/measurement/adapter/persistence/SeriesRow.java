package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A series that has at least one measurement. */
@Entity
@Immutable
@Table(name = "series")
@NullUnmarked
public class SeriesRow {

    @Id
    public String id;

    public String indicator;
    public String area;
    public String dataset;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    public SeriesKey toKey() {
        return SeriesKey.of(indicator, area, dataset);
    }
}
