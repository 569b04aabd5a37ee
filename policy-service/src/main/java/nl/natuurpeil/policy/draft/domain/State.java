package nl.natuurpeil.policy.draft.domain;

/** How a draft stands; once it is no longer open it stays as it is. */
public sealed interface State {

    /** Can be changed, withdrawn and reviewed. */
    record Open() implements State {}

    /** Given up by its author. */
    record Withdrawn() implements State {}

    /** Refused by another person. */
    record Rejected(Review review) implements State {}

    /**
     * Approved by another person.
     *
     * @param version under which it is in the catalogue
     */
    record Published(Review review, int version) implements State {}

    /** Its word in the API. */
    enum Name {
        OPEN,
        PUBLISHED,
        REJECTED,
        WITHDRAWN
    }

    default Name name() {
        return switch (this) {
            case Open _ -> Name.OPEN;
            case Withdrawn _ -> Name.WITHDRAWN;
            case Rejected _ -> Name.REJECTED;
            case Published _ -> Name.PUBLISHED;
        };
    }
}
