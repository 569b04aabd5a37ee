package nl.natuurpeil.policy.catalogue.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.application.Release;
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

    @Column(name = "recorded_at")
    public Instant recordedAt;

    public String release;

    @Column(name = "content_hash")
    public String contentHash;

    public String source;

    @ElementCollection
    @CollectionTable(name = "catalogue_facet", joinColumns = @JoinColumn(name = "record_id"))
    public Set<FacetColumns> facets = new HashSet<>();

    static RecordRow from(Release.Entry entry, String release, Instant recordedAt) {
        var row = new RecordRow();
        row.kind = entry.record().kind();
        row.code = entry.record().code();
        row.version = entry.record().version();
        row.since = entry.record().validity().since();
        row.recordedAt = recordedAt;
        row.release = release;
        row.contentHash = entry.contentHash();
        row.source = entry.source();
        row.facets = Facet.of(entry.record()).stream().map(FacetColumns::from).collect(Collectors.toSet());
        return row;
    }

    RecordedVersion toVersion() {
        return new RecordedVersion(version, since, recordedAt, contentHash, release);
    }
}
