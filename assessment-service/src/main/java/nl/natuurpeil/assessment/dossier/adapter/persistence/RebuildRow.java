package nl.natuurpeil.assessment.dossier.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.natuurpeil.assessment.dossier.domain.Rebuild;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A rebuild that was done. */
@Entity(name = "Rebuild")
@Table(name = "dossier_rebuild")
@Immutable
public class RebuildRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public int dossiers;
    public String checksumBefore;
    public String checksumAfter;
    public Instant startedAt;
    public Instant finishedAt;

    static RebuildRow from(Rebuild rebuild) {
        var row = new RebuildRow();
        row.dossiers = rebuild.dossiers();
        row.checksumBefore = rebuild.checksumBefore();
        row.checksumAfter = rebuild.checksumAfter();
        row.startedAt = rebuild.startedAt();
        row.finishedAt = rebuild.finishedAt();
        return row;
    }

    Rebuild toRebuild() {
        return new Rebuild(id, dossiers, checksumBefore, checksumAfter, startedAt, finishedAt);
    }
}
