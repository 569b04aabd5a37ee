package nl.natuurpeil.assessment.area.domain;

/** Whether a fact was found in a source or still has to be looked up there. */
public enum Certainty {
    VERIFIED,
    TO_BE_VERIFIED
}
