package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;

/** A condition of Basiskwaliteit Natuur. */
public record Condition(Common common, Family family, List<Unit> units) implements CatalogueRecord {

    /** The three stacked families of conditions: soil, water and air first, then layout, then management. */
    public enum Family {
        ABIOTIEK,
        INRICHTING,
        BEHEER
    }

    public Condition {
        units = List.copyOf(units);
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
