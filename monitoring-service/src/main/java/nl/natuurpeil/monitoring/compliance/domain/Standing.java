package nl.natuurpeil.monitoring.compliance.domain;

import nl.natuurpeil.monitoring.reference.domain.Area;

/** Whether the obligation is owed for this area, or its figures only show what the area adds to it. */
public enum Standing {
    OWED,
    INDICATIVE;

    /** The nature restoration regulation binds the Member State: national totals and national indices. */
    public static Standing of(Area.Kind kind) {
        return switch (kind) {
            case COUNTRY -> OWED;
            case MUNICIPALITY, PROVINCE, UNION -> INDICATIVE;
        };
    }
}
