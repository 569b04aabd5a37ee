package nl.natuurpeil.monitoring.compliance.manual.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Author;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Given;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Withdrawn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One version of a manual judgement. */
@Entity
@Immutable
@Table(name = "manual_judgement")
@IdClass(ManualJudgementRow.Key.class)
@NullUnmarked
class ManualJudgementRow {

    @Id
    String obligation;

    @Id
    String area;

    @Id
    int version;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String motivation;
    UUID verdict;
    String organisation;
    String client;
    String subject;
    String author;

    @Column(name = "recorded_at")
    Instant recordedAt;

    record Key(String obligation, String area, int version) implements Serializable {}

    static ManualJudgementRow of(ManualJudgement judgement) {
        var row = new ManualJudgementRow();
        row.obligation = judgement.obligation();
        row.area = judgement.area();
        row.version = judgement.version();
        if (judgement.decision() instanceof Given given) {
            row.status = given.status();
            row.validUntil = given.validUntil();
        }
        row.motivation = judgement.motivation();
        row.verdict = judgement.verdict();
        row.organisation = judgement.author().organisation();
        row.client = judgement.author().client();
        row.subject = judgement.author().subject();
        row.author = judgement.author().name();
        row.recordedAt = judgement.recordedAt();
        return row;
    }

    ManualJudgement toJudgement() {
        return new ManualJudgement(
                obligation,
                area,
                version,
                status == null ? new Withdrawn() : new Given(status, validUntil),
                motivation,
                verdict,
                new Author(subject, client, author, organisation),
                recordedAt);
    }
}
