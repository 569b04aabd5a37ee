package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.Dataset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Figures of one origin for an indicator. */
@Schema(name = "Dataset", description = "Cijfers van één herkomst; nooit vermengd / figures of one origin, never mixed")
public record DatasetDocument(
        String code,
        LabelDocument label,
        @Schema(enumeration = {"MEASURED", "EXAMPLE"}) String kind,
        String source,
        @Schema(nullable = true) @Nullable String licence) {

    public static DatasetDocument from(Dataset dataset) {
        return new DatasetDocument(
                dataset.code(),
                LabelDocument.from(dataset.label()),
                dataset.origin().name(),
                dataset.source(),
                dataset.licence());
    }
}
