package nl.natuurpeil.policy.draft.domain;

/** What became of what someone wanted with a draft. */
public sealed interface Outcome {

    /** It was done; the draft as it is now. */
    record Done(Draft draft) implements Outcome {}

    /** Only the author may. */
    record NotTheAuthor() implements Outcome {}

    /** The author may not: it takes another person. */
    record OwnWork() implements Outcome {}

    /** The draft has changed since it was read. */
    record OutOfDate() implements Outcome {}

    /** The draft is closed. */
    record Closed(State.Name state) implements Outcome {}

    /** Others published the record since the draft was based. */
    record MovedOn(int basedOn, int latest) implements Outcome {}

    /** The draft says what the version it starts from says. */
    record NothingNew() implements Outcome {}
}
