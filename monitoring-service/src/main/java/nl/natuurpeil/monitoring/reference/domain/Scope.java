package nl.natuurpeil.monitoring.reference.domain;

import java.util.Optional;

/** Over what an obligation is judged, as far as the areas of that kind are known here. */
public enum Scope {
    /** One figure for the country: a loss in one municipality can be made up in another. */
    NATIONAL_TOTAL,
    /** One figure over all habitat types together, for the country. */
    ALL_HABITAT_TYPES,
    /** Each municipality, and the country by all of them (Regulation (EU) 2024/1991, art. 8(3), 14(4)). */
    EACH_URBAN_ECOSYSTEM_AREA,
    /** Each water body, and the country by all of them (Directive 2000/60/EC, art. 4). */
    EACH_WATER_BODY,
    /** Each Natura 2000 site, and the country by all of them. */
    EACH_NATURA_2000_SITE,
    /** Each group of habitat types, and the country by all of them (Regulation (EU) 2024/1991, art. 4(1)(b)). */
    EACH_HABITAT_GROUP,
    /** Each biogeographical region, and the country by all of them (Directive 92/43/EEC, art. 17). */
    EACH_BIOGEOGRAPHICAL_REGION,
    /** Each area that has figures, for information: which areas owe it is decided elsewhere. */
    EACH_AREA,
    /** All Member States together; no country owes a share. */
    EU_COLLECTIVE,
    /** All countries of the world together. */
    GLOBAL_COLLECTIVE;

    /** The kind of area of which each one must meet it; none where it isn't asked of each of a kind. */
    public Optional<Area.Kind> each() {
        return switch (this) {
            case EACH_URBAN_ECOSYSTEM_AREA -> Optional.of(Area.Kind.MUNICIPALITY);
            case EACH_WATER_BODY -> Optional.of(Area.Kind.WATER_BODY);
            case EACH_NATURA_2000_SITE -> Optional.of(Area.Kind.NATURA_2000_SITE);
            case EACH_HABITAT_GROUP -> Optional.of(Area.Kind.HABITAT_GROUP);
            case EACH_BIOGEOGRAPHICAL_REGION -> Optional.of(Area.Kind.BIOGEOGRAPHICAL_REGION);
            case NATIONAL_TOTAL, ALL_HABITAT_TYPES, EACH_AREA, EU_COLLECTIVE, GLOBAL_COLLECTIVE -> Optional.empty();
        };
    }

    /** Whether an area of this kind is judged by how the areas within it stand, and not by its own figures. */
    public boolean countsAreasIn(Area.Kind kind) {
        return each().filter(one -> one != kind).isPresent();
    }
}
