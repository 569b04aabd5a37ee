package nl.natuurpeil.policy.draft.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/**
 * A change of one record that someone proposes.
 *
 * @param revision counts the changes of the draft
 */
public record Draft(
        long number,
        Reference record,
        Proposal proposal,
        Person author,
        Instant createdAt,
        Instant changedAt,
        int revision,
        State state) {

    /**
     * The record as it is published when a draft of it is judged.
     *
     * @param latest number of the version recorded last; 0 when there is none
     * @param same whether the version the draft starts from says the same
     */
    public record Published(int latest, boolean same) {}

    /** Times are as exact as they are kept. */
    public Draft {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Draft open(long number, Reference record, Proposal proposal, Person author, Instant at) {
        return new Draft(number, record, proposal, author, at, at, 1, new State.Open());
    }

    /** Replaces what is proposed. */
    public Outcome revise(Person person, int seen, Proposal better, Instant at) {
        if (!person.is(author)) {
            return new Outcome.NotTheAuthor();
        }
        return ifOpen(seen, next(better, at, state));
    }

    /** Gives the draft up. */
    public Outcome withdraw(Person person, int seen, Instant at) {
        if (!person.is(author)) {
            return new Outcome.NotTheAuthor();
        }
        return ifOpen(seen, next(proposal, at, new State.Withdrawn()));
    }

    public Outcome reject(Review review, int seen) {
        return reviewed(review, seen, new State.Rejected(review));
    }

    /** Closes the draft as the version that comes after what is published. */
    public Outcome approve(Review review, int seen, Published published) {
        var outcome = reviewed(review, seen, new State.Published(review, published.latest() + 1));
        if (!(outcome instanceof Outcome.Done)) {
            return outcome;
        }
        if (published.latest() != proposal.base().latest()) {
            return new Outcome.MovedOn(proposal.base().latest(), published.latest());
        }
        return published.same() ? new Outcome.NothingNew() : outcome;
    }

    private Outcome reviewed(Review review, int seen, State judged) {
        if (review.reviewer().is(author)) {
            return new Outcome.OwnWork();
        }
        return ifOpen(seen, next(proposal, review.at(), judged));
    }

    private Outcome ifOpen(int seen, Draft next) {
        if (seen != revision) {
            return new Outcome.OutOfDate();
        }
        return state instanceof State.Open ? new Outcome.Done(next) : new Outcome.Closed(state.name());
    }

    private Draft next(Proposal proposed, Instant at, State became) {
        return new Draft(number, record, proposed, author, createdAt, at, revision + 1, became);
    }
}
