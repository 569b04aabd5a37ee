package nl.natuurpeil.policy.draft.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.draft.domain.Base;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Person;
import nl.natuurpeil.policy.draft.domain.Proposal;
import nl.natuurpeil.policy.draft.domain.Review;
import nl.natuurpeil.policy.draft.domain.State;
import org.jspecify.annotations.NullUnmarked;

/** One draft as it stands; closed ones stay. */
@Entity
@NullUnmarked
@Table(name = "draft")
public class DraftRow extends PanacheEntityBase {

    @Id
    public Long number;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String code;
    public String reason;
    public String content;

    @Column(name = "base_version")
    public Integer baseVersion;

    @Column(name = "latest_version")
    public int latestVersion;

    public Integer restores;

    @Column(name = "author_subject")
    public String authorSubject;

    @Column(name = "author_client")
    public String authorClient;

    @Column(name = "author_name")
    public String authorName;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    public int revision;

    @Enumerated(EnumType.STRING)
    public State.Name state;

    @Column(name = "reviewer_subject")
    public String reviewerSubject;

    @Column(name = "reviewer_client")
    public String reviewerClient;

    @Column(name = "reviewer_name")
    public String reviewerName;

    public String remark;

    @Column(name = "published_version")
    public Integer publishedVersion;

    static DraftRow from(Draft draft) {
        var row = new DraftRow();
        row.number = draft.number();
        row.kind = draft.record().kind();
        row.code = draft.record().code();
        row.reason = draft.proposal().reason();
        row.content = draft.proposal().content();
        row.baseVersion = draft.proposal().base().version();
        row.latestVersion = draft.proposal().base().latest();
        row.restores = draft.proposal().restores();
        row.authorSubject = draft.author().subject();
        row.authorClient = draft.author().client();
        row.authorName = draft.author().name();
        row.createdAt = draft.createdAt();
        row.changedAt = draft.changedAt();
        row.revision = draft.revision();
        row.take(draft.state());
        return row;
    }

    private void take(State stands) {
        state = stands.name();
        switch (stands) {
            case State.Open _, State.Withdrawn _ -> {}
            case State.Rejected rejected -> take(rejected.review());
            case State.Published published -> {
                take(published.review());
                publishedVersion = published.version();
            }
        }
    }

    private void take(Review review) {
        reviewerSubject = review.reviewer().subject();
        reviewerClient = review.reviewer().client();
        reviewerName = review.reviewer().name();
        remark = review.remark();
    }

    Draft toDraft() {
        return new Draft(
                number,
                new Reference(kind, code),
                new Proposal(reason, content, new Base(baseVersion, latestVersion), restores),
                new Person(authorSubject, authorClient, authorName),
                createdAt,
                changedAt,
                revision,
                toState());
    }

    private State toState() {
        return switch (state) {
            case OPEN -> new State.Open();
            case WITHDRAWN -> new State.Withdrawn();
            case REJECTED -> new State.Rejected(review());
            case PUBLISHED -> new State.Published(review(), publishedVersion);
        };
    }

    /** A review closes its draft, so that was its last change. */
    private Review review() {
        return new Review(new Person(reviewerSubject, reviewerClient, reviewerName), remark, changedAt);
    }
}
