package nl.natuurpeil.policy.catalogue.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.application.Recording;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** One version of a record; immutable once written. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "catalogue_record")
public class RecordRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String code;
    public int version;
    public LocalDate since;
    public LocalDate until;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    @Column(name = "recorded_by")
    public String recordedBy;

    @Column(name = "reviewed_by")
    public String reviewedBy;

    public String reason;

    @Enumerated(EnumType.STRING)
    public Recording.Origin origin;

    public String release;

    @Column(name = "release_version")
    public Integer releaseVersion;

    @Column(name = "content_hash")
    public String contentHash;

    public String source;

    static RecordRow from(RecordedVersion version) {
        var row = new RecordRow();
        row.kind = version.record().kind();
        row.code = version.record().code();
        row.version = version.record().version();
        row.since = version.record().validity().since();
        row.until = version.record().validity().until();
        row.recordedAt = version.recording().at();
        row.recordedBy = version.recording().by();
        row.reviewedBy = version.recording().reviewedBy();
        row.reason = version.recording().reason();
        row.origin = version.recording().origin();
        row.release = version.recording().release();
        row.releaseVersion = version.recording().releaseVersion();
        row.contentHash = version.contentHash();
        row.source = version.source();
        return row;
    }

    RecordedVersion toVersion(CatalogueRecord record) {
        return new RecordedVersion(
                record,
                source,
                contentHash,
                new Recording(recordedAt, recordedBy, reviewedBy, reason, origin, release, releaseVersion));
    }
}
