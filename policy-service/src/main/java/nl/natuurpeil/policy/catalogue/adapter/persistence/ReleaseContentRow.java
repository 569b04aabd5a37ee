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
import nl.natuurpeil.policy.catalogue.application.ReleaseContent;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** What a release brought that made no version of its own; immutable once written. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "release_content")
public class ReleaseContentRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String code;

    @Column(name = "release_version")
    public int releaseVersion;

    public String release;

    @Column(name = "seen_at")
    public Instant seenAt;

    @Column(name = "content_hash")
    public String contentHash;

    public String source;

    @Enumerated(EnumType.STRING)
    public ReleaseContent.Outcome outcome;

    static ReleaseContentRow from(ReleaseContent content) {
        var row = new ReleaseContentRow();
        row.kind = content.record().kind();
        row.code = content.record().code();
        row.releaseVersion = content.version();
        row.release = content.release();
        row.seenAt = content.seenAt();
        row.contentHash = content.contentHash();
        row.source = content.source();
        row.outcome = content.outcome();
        return row;
    }

    ReleaseContent toContent() {
        return new ReleaseContent(
                new Reference(kind, code), releaseVersion, release, seenAt, contentHash, source, outcome);
    }
}
