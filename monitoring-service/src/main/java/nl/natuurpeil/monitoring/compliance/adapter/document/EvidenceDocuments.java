package nl.natuurpeil.monitoring.compliance.adapter.document;

import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.EvidenceDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.IncompleteDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.ValueDocument;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;

/** Writes evidence into the document. */
final class EvidenceDocuments {

    private EvidenceDocuments() {}

    static EvidenceDocument from(Evidence evidence) {
        return new EvidenceDocument(
                evidence.indicator(),
                evidence.dataset(),
                evidence.datasetLabel(),
                evidence.example(),
                evidence.unit(),
                evidence.values().stream().map(EvidenceDocuments::value).toList(),
                evidence.incomplete().stream()
                        .map(EvidenceDocuments::incomplete)
                        .toList());
    }

    private static ValueDocument value(Evidence.Value value) {
        return new ValueDocument(value.period().from(), value.period().to(), value.value(), value.measurements());
    }

    private static IncompleteDocument incomplete(Evidence.Incomplete incomplete) {
        return new IncompleteDocument(
                incomplete.period().from(), incomplete.period().to(), incomplete.missingAreas(), incomplete.parts());
    }
}
