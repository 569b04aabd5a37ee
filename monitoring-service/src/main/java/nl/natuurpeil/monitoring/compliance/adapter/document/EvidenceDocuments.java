package nl.natuurpeil.monitoring.compliance.adapter.document;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.CarriedOverDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.EvidenceDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.IncompleteDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.PartsDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.RangeDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.ValueDocument;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Parts;
import nl.natuurpeil.monitoring.compliance.domain.Range;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.jspecify.annotations.Nullable;

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
                ClassesDocuments.from(evidence.classes()),
                evidence.leftOut(),
                evidence.carriedOver().stream()
                        .map(EvidenceDocuments::carriedOver)
                        .toList());
    }

    private static ValueDocument value(Evidence.Value value) {
        return new ValueDocument(
                value.period().from(),
                value.period().to(),
                value.value(),
                value.standardError(),
                range(value.range()),
                value.measurements(),
                parts(value.parts()));
    }

    private static @Nullable PartsDocument parts(@Nullable Parts parts) {
        return parts == null ? null : new PartsDocument(parts.count(), parts.hash());
    }

    private static @Nullable Parts read(@Nullable PartsDocument parts) {
        return parts == null ? null : new Parts(parts.count(), parts.hash(), List.of());
    }

    private static @Nullable RangeDocument range(@Nullable Range range) {
        if (range == null) {
            return null;
        }
        return new RangeDocument(range.limit() == null ? null : range.limit().symbol(), range.low(), range.high());
    }

    private static @Nullable Range read(@Nullable RangeDocument range) {
        if (range == null) {
            return null;
        }
        var limit = Arrays.stream(Limit.values())
                .filter(one -> one.symbol().equals(range.limit()))
                .findFirst();
        return new Range(limit.orElse(null), range.low(), range.high());
    }

    private static IncompleteDocument incomplete(Evidence.Incomplete incomplete) {
        return new IncompleteDocument(
                incomplete.period().from(),
                incomplete.period().to(),
                incomplete.missingAreas(),
                incomplete.parts(),
                incomplete.covered(),
                incomplete.withoutSize());
    }

    private static CarriedOverDocument carriedOver(Evidence.CarriedOver carried) {
        return new CarriedOverDocument(
                carried.period().from(),
                carried.period().to(),
                carried.counted(),
                carried.insteadOf(),
                carried.otherTime());
    }

    private static Evidence.CarriedOver read(CarriedOverDocument carried) {
        return new Evidence.CarriedOver(
                new Period(carried.from(), carried.to()), carried.counted(), carried.insteadOf(), carried.otherTime());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
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
                ClassesDocuments.read(document.classes()),
                document.leftOut(),
                orNone(document.carriedOver()).stream()
                        .map(EvidenceDocuments::read)
                        .toList());
    }

    private static Evidence.Value read(ValueDocument value) {
        return new Evidence.Value(
                new Period(value.from(), value.to()),
                value.value(),
                value.standardError(),
                read(value.range()),
                value.measurements(),
                read(value.parts()));
    }

    private static Evidence.Incomplete read(IncompleteDocument incomplete) {
        return new Evidence.Incomplete(
                new Period(incomplete.from(), incomplete.to()),
                incomplete.missingAreas(),
                incomplete.parts(),
                incomplete.covered(),
                orNone(incomplete.withoutSize()));
    }
}
