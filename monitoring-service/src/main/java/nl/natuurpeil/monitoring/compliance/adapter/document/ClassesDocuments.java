package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.util.Map;
import java.util.Objects;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.ClassDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.ClassesDocument;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classes;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Classified;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.ClassScale;
import org.jspecify.annotations.Nullable;

/** Writes classes into the document and reads them from there. */
final class ClassesDocuments {

    private ClassesDocuments() {}

    static @Nullable ClassesDocument from(@Nullable Classes classes) {
        return classes == null
                ? null
                : new ClassesDocument(
                        classes.scale().worstToBest(),
                        classes.scale().from(),
                        classes.values().stream().map(ClassesDocuments::from).toList());
    }

    private static ClassDocument from(Classified value) {
        return new ClassDocument(
                value.period().from(), value.period().to(), value.code(), value.number(), value.measurements());
    }

    static @Nullable Classes read(@Nullable ClassesDocument document) {
        return document == null
                ? null
                : new Classes(
                        new ClassScale(document.worstToBest(), Objects.requireNonNullElse(document.from(), Map.of())),
                        document.values().stream().map(ClassesDocuments::read).toList());
    }

    private static Classified read(ClassDocument value) {
        return new Classified(new Period(value.from(), value.to()), value.code(), value.number(), value.measurements());
    }
}
