package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that is measured or judged.
 *
 * @param code CBS code such as {@code GM0855}, {@code PV30}, {@code NL01}; {@code EU} for the Union
 * @param parents codes of the areas it is a part of
 * @param validFrom first day it exists as such
 * @param validTo last day; null while it exists
 * @param hectares its size
 * @param replaces codes of the areas it came from, by a merger or a change of bounds
 */
public record Area(
        String code,
        Kind kind,
        Label name,
        List<String> parents,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Double hectares,
        List<String> replaces) {

    public Area {
        parents = List.copyOf(parents);
        replaces = List.copyOf(replaces);
    }

    /** An area of which no more is known. */
    public Area(String code, Kind kind, Label name, List<String> parents) {
        this(code, kind, name, parents, null, null, null, List.of());
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
