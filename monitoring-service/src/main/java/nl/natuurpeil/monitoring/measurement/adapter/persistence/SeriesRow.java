package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A series that has, or had, at least one measurement. */
@Entity
@Immutable
@Table(name = "series")
@NullUnmarked
public class SeriesRow {

    /** What rows refer to it by; never shown. */
    @Id
    public Integer id;

    /** What the world knows it by. */
    public String code;

    public String indicator;
    public String quantity;
    public String parameter;
    public String taxon;

    @Column(name = "aquo_unit")
    public String aquoUnit;

    public String condition;
    public String compartment;
    public String method;
    public String area;

    @Column(name = "point_namespace")
    public String pointNamespace;

    public String point;
    public String dataset;
    public String unit;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    public SeriesKey toKey() {
        return new SeriesKey(
                indicator,
                quantity == null
                        ? null
                        : new AquoIdentification(quantity, parameter, taxon, aquoUnit, condition, compartment, method),
                area,
                point == null ? null : new MonitoringPoint(pointNamespace, point),
                dataset);
    }
}
