package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** Which verdict of an obligation for an area holds now, and what it says; written by SQL only. */
@Entity
@Immutable
@Table(name = "current_verdict")
@IdClass(CurrentVerdictRow.Key.class)
@NullUnmarked
class CurrentVerdictRow {

    @Id
    String obligation;

    @Id
    String area;

    UUID verdict;
    int sequence;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    Status status;

    String content;

    record Key(String obligation, String area) implements Serializable {}
}
