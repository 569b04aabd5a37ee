package nl.natuurpeil.monitoring.reference.domain;

import java.util.List;

/**
 * A place that is measured or judged.
 *
 * @param code CBS code such as {@code GM0855}, {@code PV30}, {@code NL01}; {@code EU} for the Union
 * @param parents codes of the areas it is a part of
 */
public record Area(String code, Kind kind, Label name, List<String> parents) {

    public Area {
        parents = List.copyOf(parents);
    }

    /** What sort of place it is. */
    public enum Kind {
        MUNICIPALITY,
        PROVINCE,
        COUNTRY,
        UNION,
        WATER_BODY,
        NATURA_2000_SITE,
        HABITAT_GROUP,
        BIOGEOGRAPHICAL_REGION;

        /** Whether areas of this kind divide the land, so that figures of the smaller ones add up to the larger ones. */
        public boolean isAdministrative() {
            return switch (this) {
                case MUNICIPALITY, PROVINCE, COUNTRY, UNION -> true;
                case WATER_BODY, NATURA_2000_SITE, HABITAT_GROUP, BIOGEOGRAPHICAL_REGION -> false;
            };
        }
    }
}
