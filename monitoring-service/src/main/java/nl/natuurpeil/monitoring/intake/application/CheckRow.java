package nl.natuurpeil.monitoring.intake.application;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.application.SubjectChecks.Subject;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import org.jspecify.annotations.Nullable;

/** Makes a measurement of a row, or says everything that is wrong with it. For the rows of one body, one by one. */
final class CheckRow {

    private final TextChecks texts = new TextChecks();
    private final GridChecks grid = new GridChecks();
    private final SubjectChecks subjects;
    private final ValueChecks values;
    private final SpanReader spans;
    private final DetailReader details;
    private final Defaults defaults;
    private final boolean local;

    /**
     * Makes the checks of one body.
     *
     * @param local whether its times are local ones, and its areas only said by the way, as in CSV files
     */
    CheckRow(Reference reference, KnownSeries known, Settings settings, Clock clock, Defaults defaults, boolean local) {
        var future = new Future(clock);
        ZoneId zone = Optional.ofNullable(defaults.zone()).orElse(settings.zone());
        this.defaults = defaults;
        this.local = local;
        subjects = new SubjectChecks(reference, known, settings, defaults, local);
        values = new ValueChecks(reference, settings);
        spans = local ? new LocalSpans(zone, future) : new StatedSpans(future);
        details = new DetailReader(future);
    }

    Row check(RawRow row) {
        if (row.isUnreadable()) {
            return new Row.Faulty(row.number(), row.line(), row.faults());
        }
        texts.check(row);
        String namespace = namespace(row);
        if (local) {
            grid.check(row);
            PointNames.complete(row, namespace);
        }
        String localId = required(row, Field.LOCAL_ID);
        var span = spans.read(row);
        var subject = subjects.find(row);
        if (span != null && subject != null) {
            subject.checkValidity(span.begins(), row);
        }
        var measurement = measurement(row, namespace, localId, subject, span);
        return measurement == null
                ? new Row.Faulty(row.number(), row.line(), row.faults())
                : new Row.Good(row.number(), row.line(), measurement);
    }

    private @Nullable SentMeasurement measurement(
            RawRow row, String namespace, @Nullable String localId, @Nullable Subject subject, @Nullable Span span) {
        var value = values.read(row, subject);
        var beside = details.read(row, value, subject);
        if (row.isFaulty() || localId == null || subject == null || span == null) {
            return null;
        }
        return new SentMeasurement(
                namespace,
                localId,
                subject.series(),
                span,
                value.number(),
                value.text(),
                value.limit(),
                value.standardError(),
                value.status(),
                value.quality(),
                beside);
    }

    private String namespace(RawRow row) {
        String said = row.get(Field.NAMESPACE);
        if (said != null && !said.equals(defaults.namespace())) {
            row.refuse(Field.NAMESPACE, FaultCode.OTHER_ORGANISATION, said, defaults.namespace());
        }
        return defaults.namespace();
    }

    private static @Nullable String required(RawRow row, Field field) {
        String text = row.get(field);
        if (text == null) {
            row.fault(field, FaultCode.REQUIRED);
        }
        return text;
    }
}
