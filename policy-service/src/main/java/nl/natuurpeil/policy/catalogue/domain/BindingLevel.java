package nl.natuurpeil.policy.catalogue.domain;

/** What is owed: the result itself, the effort towards it, or nothing beyond a guide value or advice. */
public enum BindingLevel {
    RESULT,
    EFFORT,
    GUIDE_VALUE,
    ADVICE
}
