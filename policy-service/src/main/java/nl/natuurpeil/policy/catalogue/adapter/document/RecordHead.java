package nl.natuurpeil.policy.catalogue.adapter.document;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every record has, whatever its kind. */
@Schema(name = "RecordHead", description = "Wat elk record heeft / what every record has")
public record RecordHead(
        String code,
        int version,
        LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validTo,
        LabelDocument title,
        LabelDocument summary,

        @Schema(description = "Paragrafen van het beleidsrapport / sections of the policy report")
        List<String> passages,

        @Schema(enumeration = {"VERIFIED", "FROM_SOURCE", "TO_BE_VERIFIED"})
        String certainty,

        List<EvidenceDocument> evidence) {

    public static RecordHead of(CatalogueRecord record) {
        return new RecordHead(
                record.code(),
                record.version(),
                record.validity().since(),
                record.validity().until(),
                LabelDocument.from(record.title()),
                LabelDocument.from(record.summary()),
                record.common().passages(),
                record.certainty().name(),
                record.evidence().stream().map(EvidenceDocument::from).toList());
    }
}
