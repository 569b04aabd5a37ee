package nl.natuurpeil.monitoring.compliance.domain;

import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Scope;

/** Whether the obligation is owed for this area, or its figures only show what the area adds to it. */
public enum Standing {
    OWED,
    INDICATIVE;

    /** A common aim is never owed by the figures of one country. */
    public static Standing of(Scope scope, Area.Kind kind) {
        return switch (scope) {
            case NATIONAL_TOTAL, ALL_HABITAT_TYPES -> owedIf(kind == Area.Kind.COUNTRY);
            case EACH_URBAN_ECOSYSTEM_AREA,
                    EACH_WATER_BODY,
                    EACH_NATURA_2000_SITE,
                    EACH_HABITAT_GROUP,
                    EACH_BIOGEOGRAPHICAL_REGION -> owedIf(kind == Area.Kind.COUNTRY || !scope.countsAreasIn(kind));
            case EU_COLLECTIVE -> owedIf(kind == Area.Kind.UNION);
            case EACH_AREA, GLOBAL_COLLECTIVE -> INDICATIVE;
        };
    }

    private static Standing owedIf(boolean owed) {
        return owed ? OWED : INDICATIVE;
    }
}
