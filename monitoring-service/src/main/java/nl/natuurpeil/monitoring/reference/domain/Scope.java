package nl.natuurpeil.monitoring.reference.domain;

/** Over what an obligation is judged, as far as the areas of that kind are known here. */
public enum Scope {
    /** One figure for the country: a loss in one municipality can be made up in another. */
    NATIONAL_TOTAL,
    /** One figure over all habitat types together, for the country. */
    ALL_HABITAT_TYPES,
    /** Each municipality, and the country by all of them (Regulation (EU) 2024/1991, art. 8(3), 14(4)). */
    EACH_URBAN_ECOSYSTEM_AREA,
    /** Each area that has figures, for information: which areas owe it is decided elsewhere. */
    EACH_AREA,
    /** All Member States together; no country owes a share. */
    EU_COLLECTIVE,
    /** All countries of the world together. */
    GLOBAL_COLLECTIVE
}
