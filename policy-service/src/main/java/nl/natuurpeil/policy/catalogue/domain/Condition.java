package nl.natuurpeil.policy.catalogue.domain;

/** A condition of Basiskwaliteit Natuur that serves an obligation. */
public record Condition(Family family, Label parameter) {

    /** The three stacked families of conditions: soil, water and air first, then layout, then management. */
    public enum Family {
        ABIOTIEK,
        INRICHTING,
        BEHEER
    }
}
