package nl.natuurpeil.policy.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.CheckProposal;
import nl.natuurpeil.policy.catalogue.application.PublishEdit;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Outcome;
import nl.natuurpeil.policy.draft.domain.Person;
import nl.natuurpeil.policy.draft.domain.Review;
import org.jspecify.annotations.Nullable;

/** Lets another person than the author close a draft: rejected, or published in the same transaction. */
@ApplicationScoped
public class ReviewDraft {

    /** What the reviewer wants. */
    public enum Decision {
        APPROVE,
        REJECT
    }

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final CheckProposal checkProposal;
    private final PublishEdit publishEdit;
    private final RecordFormat format;
    private final Clock clock;

    public ReviewDraft(
            Drafts drafts,
            Catalogue catalogue,
            CheckProposal checkProposal,
            PublishEdit publishEdit,
            RecordFormat format,
            Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.checkProposal = checkProposal;
        this.publishEdit = publishEdit;
        this.format = format;
        this.clock = clock;
    }

    /**
     * Reviews the draft; nobody else publishes in the meantime.
     *
     * @param seen the revision the reviewer has read
     */
    @Transactional
    public Answer review(long number, Person reviewer, int seen, Decision decision, @Nullable String remark) {
        catalogue.lock();
        var review = new Review(reviewer, remark, clock.instant());
        return drafts.lock(number)
                .map(draft -> switch (decision) {
                    case REJECT -> kept(draft.reject(review, seen));
                    case APPROVE -> approve(draft, review, seen);
                })
                .orElseGet(Answer.Unknown::new);
    }

    /** The catalogue may have changed since the content was checked. */
    private Answer approve(Draft draft, Review review, int seen) {
        var outcome = draft.approve(review, seen, published(draft));
        if (!(outcome instanceof Outcome.Done)) {
            return new Answer.Decided(outcome);
        }
        var proposal = draft.proposal();
        var reading = checkProposal.check(
                draft.record(),
                format.unnumbered(proposal.content()),
                proposal.base().replacedWith(proposal.restores()));
        if (reading.sound().isEmpty()) {
            return new Answer.NoLongerFits(reading.faults().stream()
                    .map(fault -> fault.within("content"))
                    .toList());
        }
        publishEdit.publish(
                reading.sound().get(),
                new PublishEdit.Edit(draft.author().name(), review.reviewer().name(), proposal.reason()));
        return kept(outcome);
    }

    private Draft.Published published(Draft draft) {
        var versions = catalogue.versions();
        var base = draft.proposal().base().version();
        var proposed = format.unnumbered(draft.proposal().content());
        var same = versions.of(draft.record().kind(), draft.record().code()).stream()
                .filter(version -> Integer.valueOf(version.record().version()).equals(base))
                .anyMatch(version -> format.unnumbered(version.source()).equals(proposed));
        return new Draft.Published(versions.highest(draft.record()), same);
    }

    private Answer kept(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            drafts.save(done.draft());
        }
        return new Answer.Decided(outcome);
    }
}
