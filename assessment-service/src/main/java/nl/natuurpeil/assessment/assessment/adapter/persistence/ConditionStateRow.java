package nl.natuurpeil.assessment.assessment.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.Condition;
import nl.natuurpeil.assessment.assessment.domain.ConditionState;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.hibernate.annotations.Immutable;

/** A state of a condition; never changed once written. The highest id of a condition is the state that holds. */
@Entity(name = "ConditionState")
@Table(name = "condition_state")
@Immutable
public class ConditionStateRow extends PanacheEntityBase {

    /** One by one from the database: ids handed out in blocks would not follow the order of writing. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID assessmentId;
    public int version;
    public String obligation;

    @Enumerated(EnumType.STRING)
    public ConditionFamily family;

    public String parameterNl;
    public String parameterEn;

    @Enumerated(EnumType.STRING)
    public Status status;

    public String statusLabelNl;
    public String statusLabelEn;
    public String verdict;
    public Instant since;
    public boolean withdrawn;
    public Instant recordedAt;

    static ConditionStateRow from(Assessment assessment, int version, Condition condition, Instant recordedAt) {
        var row = new ConditionStateRow();
        row.assessmentId = assessment.id();
        row.version = version;
        row.obligation = condition.obligation();
        row.family = condition.family();
        row.parameterNl = condition.parameter().nl();
        row.parameterEn = condition.parameter().en();
        row.status = condition.status();
        row.statusLabelNl = condition.statusLabel().nl();
        row.statusLabelEn = condition.statusLabel().en();
        row.verdict = condition.verdict();
        row.since = condition.since();
        row.withdrawn = condition.withdrawn();
        row.recordedAt = recordedAt;
        return row;
    }

    Condition toCondition() {
        return new Condition(
                obligation,
                family,
                new Label(parameterNl, parameterEn),
                status,
                new Label(statusLabelNl, statusLabelEn),
                verdict,
                since,
                withdrawn);
    }

    ConditionState toState() {
        return new ConditionState(toCondition(), version, recordedAt);
    }
}
