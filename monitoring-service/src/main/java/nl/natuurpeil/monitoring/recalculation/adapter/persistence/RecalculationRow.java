package nl.natuurpeil.monitoring.recalculation.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Progress;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.State;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Times;
import nl.natuurpeil.monitoring.recalculation.domain.Recalculation.Wanted;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A recalculation, for reading; written by SQL only. */
@Entity
@Immutable
@Table(name = "recalculation")
@NullUnmarked
class RecalculationRow {

    @Id
    UUID id;

    String obligation;
    String area;

    @Column(name = "dry_run")
    boolean dryRun;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    Integer total;
    int judged;
    int changed;
    String checksum;
    String detail;

    Recalculation toRecalculation() {
        return new Recalculation(
                id,
                new Wanted(obligation, area, dryRun),
                state,
                requestedBy,
                new Times(requestedAt, startedAt, finishedAt),
                new Progress(total, judged, changed),
                checksum,
                detail);
    }
}
