package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.application.FindChanges;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One recorded version and what it changed. */
@Schema(name = "Change", description = "Eén vastgelegde versie en wat zij verandert / one version and what it changes")
public record ChangeItem(
        @Schema(examples = "obligation") String kind,
        String code,
        LabelDocument title,
        int version,

        @Schema(nullable = true, description = "Versie waarmee is vergeleken; leeg bij de eerste / null for the first")
        @Nullable
        Integer replaces,

        LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validTo,
        Instant recordedAt,
        String recordedBy,
        @Schema(nullable = true) @Nullable String reviewedBy,
        @Schema(nullable = true) @Nullable String reason,
        @Schema(enumeration = {"RELEASE", "EDITOR"}) String origin,
        @Schema(nullable = true) @Nullable String release,
        List<FieldChange> fields) {

    @Schema(name = "ChangeList")
    record Page(List<ChangeItem> items) {}

    /** A value before and after. */
    @Schema(
            name = "FieldChange",
            description =
                    "Waarde ervoor en erna; leeg als ze er niet was of is / value before and after, null for none")
    public record FieldChange(
            @Schema(examples = "rule.milestones[0].atLeast") String path,
            @Schema(nullable = true) @Nullable String before,
            @Schema(nullable = true) @Nullable String after) {

        public static FieldChange from(FindChanges.Field field) {
            return new FieldChange(field.path(), field.before(), field.after());
        }
    }

    static ChangeItem from(FindChanges.Change change) {
        var record = change.version().record();
        var recording = change.version().recording();
        var replaced = change.replaced();
        return new ChangeItem(
                record.kind().word(),
                record.code(),
                LabelDocument.from(record.title()),
                record.version(),
                replaced == null ? null : replaced.record().version(),
                record.validity().since(),
                record.validity().until(),
                recording.at(),
                recording.by(),
                recording.reviewedBy(),
                recording.reason(),
                recording.origin().name(),
                recording.release(),
                change.fields().stream().map(FieldChange::from).toList());
    }

    static Cursor key(RecordedVersion version) {
        var record = version.record();
        return Cursor.of(
                "%016d"
                        .formatted(ChronoUnit.MICROS.between(
                                Instant.EPOCH, version.recording().at())),
                record.kind().word(),
                record.code(),
                "%06d".formatted(record.version()));
    }
}
