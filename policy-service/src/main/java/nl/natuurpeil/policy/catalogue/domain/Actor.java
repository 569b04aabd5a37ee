package nl.natuurpeil.policy.catalogue.domain;

/** Who acts, and what they do for the obligation. */
public record Actor(Party party, Label role) {

    /** The four layers of government, and everyone else. */
    public enum Party {
        RIJK,
        PROVINCIE,
        GEMEENTE,
        WATERSCHAP,
        ANDEREN
    }
}
