package nl.natuurpeil.policy.catalogue.adapter.rest;

import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record named in the document of another. */
@Schema(name = "RecordLine", description = "Een ander record / another record")
record RecordLine(String code, LabelDocument title) {

    static RecordLine from(CatalogueRecord record) {
        return new RecordLine(record.code(), LabelDocument.from(record.title()));
    }
}
