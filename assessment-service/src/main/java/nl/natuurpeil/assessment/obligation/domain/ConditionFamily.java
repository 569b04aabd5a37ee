package nl.natuurpeil.assessment.obligation.domain;

/** The three families of conditions common species need, stacked in this order. */
public enum ConditionFamily {
    /** Soil, water and air. */
    ABIOTIEK,
    /** What is there: hedges, banks, trees. */
    INRICHTING,
    /** How it is kept: mowing, water levels, use of pesticides. */
    BEHEER
}
