package nl.natuurpeil.monitoring.compliance.adapter.document;

import static java.util.Objects.requireNonNull;

import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.EvidenceDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.IncompleteDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.ValueDocument;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.measurement.domain.Period;

/** Writes evidence into the document and reads it from there. */
final class EvidenceDocuments {

    private EvidenceDocuments() {}

    static EvidenceDocument from(Evidence evidence) {
        return new EvidenceDocument(
                evidence.indicator(),
                evidence.area(),
                evidence.dataset(),
                evidence.datasetLabel(),
                evidence.example(),
                evidence.unit(),
                evidence.better(),
                evidence.values().stream().map(EvidenceDocuments::value).toList(),
                evidence.incomplete().stream()
                        .map(EvidenceDocuments::incomplete)
                        .toList(),
                ClassesDocuments.from(evidence.classes()));
    }

    private static ValueDocument value(Evidence.Value value) {
        return new ValueDocument(value.period().from(), value.period().to(), value.value(), value.measurements());
    }

    private static IncompleteDocument incomplete(Evidence.Incomplete incomplete) {
        return new IncompleteDocument(
                incomplete.period().from(), incomplete.period().to(), incomplete.missingAreas(), incomplete.parts());
    }

    static Evidence read(EvidenceDocument document) {
        return new Evidence(
                document.indicator(),
                requireNonNull(document.area(), "evidence.area"),
                document.dataset(),
                document.datasetLabel(),
                document.example(),
                document.unit(),
                requireNonNull(document.better(), "evidence.better"),
                document.values().stream().map(EvidenceDocuments::read).toList(),
                document.incomplete().stream().map(EvidenceDocuments::read).toList(),
                ClassesDocuments.read(document.classes()));
    }

    private static Evidence.Value read(ValueDocument value) {
        return new Evidence.Value(new Period(value.from(), value.to()), value.value(), value.measurements());
    }

    private static Evidence.Incomplete read(IncompleteDocument incomplete) {
        return new Evidence.Incomplete(
                new Period(incomplete.from(), incomplete.to()), incomplete.missingAreas(), incomplete.parts());
    }
}
