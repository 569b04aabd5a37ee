package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How sure one value of a record is. */
@Schema(name = "EvidenceItem", description = "Zekerheid van één waarde / certainty of one value")
record EvidenceItem(
        @Schema(examples = "obligation") String kind,
        String code,
        int version,

        @Schema(description = "Telt binnen het record / counts within the record")
        int number,

        @Schema(description = "Pad van de waarde / path of the value", examples = "rule.milestones")
        String value,

        @Schema(enumeration = {"VERIFIED", "FROM_SOURCE", "TO_BE_VERIFIED"})
        String certainty,

        String source,
        @Schema(nullable = true) @Nullable LabelDocument remark) {

    @Schema(name = "EvidenceList")
    record Page(List<EvidenceItem> items) {}

    /** Everything of which it was recorded for the records asked for, in order of kind, code and number. */
    static List<EvidenceItem> all(CatalogueAt catalogue, Filter filter) {
        return Arrays.stream(Kind.values())
                .sorted(Comparator.comparing(Kind::word))
                .flatMap(kind -> catalogue.versions().at(kind, catalogue.moment()))
                .map(RecordedVersion::record)
                .filter(record -> filter.passes(record, catalogue))
                .flatMap(record -> of(record).stream())
                .toList();
    }

    private static List<EvidenceItem> of(CatalogueRecord record) {
        var items = new ArrayList<EvidenceItem>();
        record.evidence()
                .forEach(evidence -> items.add(new EvidenceItem(
                        record.kind().word(),
                        record.code(),
                        record.version(),
                        items.size(),
                        evidence.value(),
                        evidence.certainty().name(),
                        evidence.source(),
                        LabelDocument.fromNullable(evidence.remark()))));
        return items;
    }

    Cursor key() {
        return Cursor.of(kind, code, "%04d".formatted(number));
    }
}
