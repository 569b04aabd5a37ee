package nl.natuurpeil.policy.catalogue.domain;

/** Over what an obligation is judged. */
public enum Scope {
    /** The nation as a whole: a loss in one municipality can be made up for in another. */
    NATIONAL_TOTAL,
    /** The Member States together, without a quota for each. */
    EU_COLLECTIVE,
    /** The parties to a treaty together. */
    GLOBAL_COLLECTIVE,
    /** All habitat types taken together. */
    ALL_HABITAT_TYPES,
    EACH_HABITAT_GROUP,
    EACH_HABITAT_TYPE,
    EACH_SPECIES,
    EACH_URBAN_ECOSYSTEM_AREA,
    EACH_BIOGEOGRAPHICAL_REGION,
    EACH_WATER_BODY,
    EACH_NATURA_2000_SITE,
    EACH_AREA,
    EACH_NEIGHBOURHOOD,
    EACH_DWELLING,
    EACH_FARM,
    EACH_MONITORING_POINT
}
