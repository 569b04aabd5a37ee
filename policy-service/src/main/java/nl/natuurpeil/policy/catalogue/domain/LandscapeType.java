package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;

/** A type of landscape or neighbourhood that asks for conditions of its own. */
public record LandscapeType(Common common, Setting setting) implements CatalogueRecord {

    /** Country or town. */
    public enum Setting {
        RURAL,
        BUILT_UP
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
