package nl.natuurpeil.assessment.assessment.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.AssessmentStatus;
import org.hibernate.annotations.Immutable;

/** An assessment; what changes in it are its conditions, which are rows of their own. */
@Entity(name = "Assessment")
@Table(name = "assessment")
@Immutable
public class AssessmentRow extends PanacheEntityBase {

    @Id
    public UUID id;

    public String area;

    @Enumerated(EnumType.STRING)
    public AssessmentStatus status;

    public LocalDate startedOn;
    public String landscapeType;
    public Instant recordedAt;

    static AssessmentRow from(Assessment assessment) {
        var row = new AssessmentRow();
        row.id = assessment.id();
        row.area = assessment.area();
        row.status = assessment.status();
        row.startedOn = assessment.startedOn();
        row.landscapeType = assessment.landscapeType();
        row.recordedAt = assessment.recordedAt();
        return row;
    }

    Assessment toAssessment() {
        return new Assessment(id, area, status, startedOn, landscapeType, recordedAt);
    }
}
