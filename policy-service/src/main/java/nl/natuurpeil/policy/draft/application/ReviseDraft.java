package nl.natuurpeil.policy.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Outcome;
import nl.natuurpeil.policy.draft.domain.Person;

/** Lets the author change or withdraw an open draft. */
@ApplicationScoped
public class ReviseDraft {

    private final Drafts drafts;
    private final ComposeProposal composeProposal;
    private final Clock clock;

    public ReviseDraft(Drafts drafts, ComposeProposal composeProposal, Clock clock) {
        this.drafts = drafts;
        this.composeProposal = composeProposal;
        this.clock = clock;
    }

    /**
     * Replaces what the draft proposes.
     *
     * @param seen the revision the author has read
     */
    @Transactional
    public Answer revise(long number, Person person, int seen, Wish wish) {
        return drafts.lock(number)
                .map(draft -> revise(draft, person, seen, wish))
                .orElseGet(Answer.Unknown::new);
    }

    /** Gives the draft up; it stays to be read. */
    @Transactional
    public Answer withdraw(long number, Person person, int seen) {
        return drafts.lock(number)
                .map(draft -> kept(draft.withdraw(person, seen, clock.instant())))
                .orElseGet(Answer.Unknown::new);
    }

    /** Whether the person may comes before what is wrong with the content. */
    private Answer revise(Draft draft, Person person, int seen, Wish wish) {
        Instant now = clock.instant();
        var allowed = draft.revise(person, seen, draft.proposal(), now);
        if (!(allowed instanceof Outcome.Done)) {
            return new Answer.Decided(allowed);
        }
        return switch (composeProposal.compose(
                draft.record(), wish, draft.proposal().base())) {
            case ComposeProposal.Refused refused -> new Answer.Faulty(refused.faults());
            case ComposeProposal.Made made -> kept(draft.revise(person, seen, made.proposal(), now));
        };
    }

    private Answer kept(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            drafts.save(done.draft());
        }
        return new Answer.Decided(outcome);
    }
}
