package nl.natuurpeil.policy.draft.domain;

/**
 * Who acts.
 *
 * @param subject by which the OpenID provider knows them
 * @param client with which they act
 * @param name to be shown
 */
public record Person(String subject, String client, String name) {

    /** Whoever logs in elsewhere or goes by another name stays the same person. */
    boolean is(Person other) {
        return subject.equals(other.subject);
    }
}
