package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** What a row says of what was measured and where; rows that say the same are checked once. */
record SubjectText(
        @Nullable String indicator,
        @Nullable String area,
        @Nullable String dataset,
        @Nullable String quantity,
        @Nullable String parameter,
        @Nullable String taxon,
        @Nullable String unit,
        @Nullable String condition,
        @Nullable String compartment,
        @Nullable String method,
        @Nullable String pointNamespace,
        @Nullable String point) {

    private static final String NOT_APPLICABLE = "NVT";

    static SubjectText of(RawRow row, Defaults defaults) {
        return new SubjectText(
                row.get(Field.INDICATOR),
                row.get(Field.AREA),
                row.has(Field.DATASET) ? row.get(Field.DATASET) : defaults.dataset(),
                row.get(Field.QUANTITY),
                named(row.get(Field.PARAMETER)),
                row.get(Field.TAXON),
                row.get(Field.UNIT),
                row.get(Field.CONDITION),
                named(row.get(Field.COMPARTMENT)),
                named(row.get(Field.METHOD)),
                row.get(Field.POINT_NAMESPACE),
                row.get(Field.POINT_ID));
    }

    boolean hasAquo() {
        return quantity != null
                || parameter != null
                || taxon != null
                || condition != null
                || compartment != null
                || method != null;
    }

    boolean hasPoint() {
        return pointNamespace != null || point != null;
    }

    SubjectText in(@Nullable String otherArea) {
        return new SubjectText(
                indicator,
                otherArea,
                dataset,
                quantity,
                parameter,
                taxon,
                unit,
                condition,
                compartment,
                method,
                pointNamespace,
                point);
    }

    private static @Nullable String named(@Nullable String code) {
        return NOT_APPLICABLE.equals(code) ? null : code;
    }
}
