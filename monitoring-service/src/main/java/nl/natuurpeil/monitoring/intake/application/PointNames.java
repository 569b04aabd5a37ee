package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import org.jspecify.annotations.Nullable;

/** Fills in what files leave to the reader: the same point or method is named in one of several columns. */
final class PointNames {

    private static final String NOT_APPLICABLE = "NVT";

    private PointNames() {}

    static void complete(RawRow row, String sender) {
        fallback(row, Field.POINT_ID, Field.POINT_CODE);
        fallback(row, Field.PARAMETER, Field.TYPOLOGY);
        fallback(row, Field.COMPARTMENT, Field.ANALYSIS_COMPARTMENT);
        joinMethods(row);
        String point = row.get(Field.POINT_ID);
        if (point != null) {
            String namespace =
                    row.has(Field.POINT_NAMESPACE) ? row.get(Field.POINT_NAMESPACE) : row.get(Field.NAMESPACE);
            String owner = namespace == null ? sender : namespace;
            row.set(Field.POINT_NAMESPACE, owner);
            // Some write the whole identification, NL80_EIJSDPTN, where the local part belongs.
            if (point.startsWith(owner) && point.length() > owner.length() + 1 && point.charAt(owner.length()) == '_') {
                row.set(Field.POINT_ID, point.substring(owner.length() + 1));
            }
        }
    }

    private static void fallback(RawRow row, Field field, Field other) {
        String text = row.get(other);
        if (!row.has(field) && text != null) {
            row.set(field, text);
        }
    }

    /** A mean and a maximum of the same determination are two series, so that neither method may be lost. */
    private static void joinMethods(RawRow row) {
        String processing = named(row.get(Field.PROCESSING_METHOD));
        if (processing != null) {
            String determination = named(row.get(Field.METHOD));
            row.set(
                    Field.METHOD,
                    determination == null ? processing : determination + SubjectChecks.BOTH_METHODS + processing);
        }
    }

    private static @Nullable String named(@Nullable String method) {
        return NOT_APPLICABLE.equals(method) ? null : method;
    }
}
