package nl.natuurpeil.policy.catalogue.domain;

import nl.natuurpeil.policy.content.domain.Label;

/** Who acts, and what they do for the obligation. */
public record Responsibility(Party party, Label role) {

    /** The four layers of government, and everyone else. */
    public enum Party {
        RIJK,
        PROVINCIE,
        GEMEENTE,
        WATERSCHAP,
        ANDEREN
    }
}
