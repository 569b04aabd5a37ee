package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A verdict: what it is found by, and its document. */
@Entity
@Immutable
@Table(name = "verdict")
@NullUnmarked
class VerdictRow {

    @Id
    UUID id;

    String obligation;
    String area;
    int sequence;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "judged_at")
    Instant judgedAt;

    String content;
    String document;
}
