package nl.natuurpeil.assessment.area.domain;

/** What sort of area a code stands for. */
public enum AreaKind {
    MUNICIPALITY,
    PROVINCE,
    COUNTRY,
    UNION,
    WATER_BODY,
    NATURA_2000_SITE,
    HABITAT_GROUP,
    BIOGEOGRAPHICAL_REGION
}
