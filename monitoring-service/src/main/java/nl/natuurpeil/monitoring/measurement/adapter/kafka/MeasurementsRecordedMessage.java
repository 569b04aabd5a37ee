package nl.natuurpeil.monitoring.measurement.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Change;
import nl.natuurpeil.monitoring.measurement.application.SeriesChange.Kind;
import nl.natuurpeil.monitoring.measurement.application.SeriesSum;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code nl.natuurpeil.measurements-recorded.v1}: what one request changed in one series.
 *
 * @param begins earliest time it is about
 * @param ends end of the latest, not included
 * @param measurements while they are few
 * @param reference where the measurements of the series are to be read, when they are many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementsRecordedMessage(
        String request,
        String series,
        @Nullable String indicator,
        @Nullable String area,
        String dataset,
        String organisation,
        Instant recordedAt,
        Instant begins,
        Instant ends,
        int count,
        @Nullable List<RecordedMessage> measurements,
        @Nullable String reference) {

    static final String TYPE = "nl.natuurpeil.measurements-recorded.v1";
    static final String TOPIC = "natuurpeil.monitoring.measurements";

    /** More than so many are told of by reference: who takes in whole files reads them where they are. */
    private static final int FEW = 20;

    /** An event is to stay below 64 KiB; this many bytes leave room for what surrounds the measurements. */
    private static final int SMALL = 60 * 1024;

    /**
     * One of them; value and standard error in {@code unit}. What is removed has its key only.
     *
     * @param from first day, when it stands for whole days
     * @param to last day, included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecordedMessage(
            Kind change,
            UUID id,
            @Nullable UUID replaces,
            String namespace,
            String localId,
            @Nullable Instant begins,
            @Nullable Instant ends,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable String limit,
            @Nullable String unit,
            @Nullable BigDecimal standardError,
            @Nullable Status status,
            @Nullable String quality) {

        static RecordedMessage from(Change change, String unit) {
            var said = change.said();
            if (said == null) {
                return removed(change);
            }
            var days = said.span().days();
            return new RecordedMessage(
                    change.kind(),
                    change.id(),
                    change.replaces(),
                    change.namespace(),
                    change.localId(),
                    said.span().begins(),
                    said.span().ends(),
                    days.map(Period::from).orElse(null),
                    days.map(Period::to).orElse(null),
                    said.value(),
                    said.text(),
                    symbol(said.limit()),
                    unit,
                    said.standardError(),
                    said.status(),
                    said.quality());
        }

        /** How many bytes it takes at most: the names and what is of fixed size, and texts with every character escaped. */
        static int size(Change change) {
            var said = change.said();
            int texts = change.namespace().length() + change.localId().length();
            if (said != null) {
                texts += length(said.text()) + length(said.quality()) + length(said.value());
                texts += length(said.standardError());
            }
            return 400 + 6 * texts;
        }

        private static int length(@Nullable Object said) {
            return said == null ? 0 : said.toString().length();
        }

        private static @Nullable String symbol(@Nullable Limit limit) {
            return limit == null ? null : limit.symbol();
        }

        private static RecordedMessage removed(Change change) {
            return new RecordedMessage(
                    change.kind(),
                    change.id(),
                    null,
                    change.namespace(),
                    change.localId(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** Tells of the change with the measurements themselves, if they are few and small enough. */
    static MeasurementsRecordedMessage from(SeriesChange change) {
        if (change.changes().size() > FEW
                || change.changes().stream().mapToInt(RecordedMessage::size).sum() > SMALL) {
            return message(change, null, reference(change.series().id()));
        }
        return message(
                change,
                change.changes().stream()
                        .map(one -> RecordedMessage.from(one, change.unit()))
                        .toList(),
                null);
    }

    /** Tells of changes made step by step, which are looked up where they are. */
    static MeasurementsRecordedMessage from(SeriesSum sum) {
        return new MeasurementsRecordedMessage(
                sum.request(),
                sum.series(),
                sum.indicator(),
                sum.area(),
                sum.dataset(),
                sum.organisation(),
                sum.recordedAt(),
                sum.reach().begins(),
                sum.reach().ends(),
                Math.toIntExact(sum.changes()),
                null,
                reference(sum.series()));
    }

    private static String reference(String series) {
        return "/monitoring/v1/series/" + series + "/measurements";
    }

    private static MeasurementsRecordedMessage message(
            SeriesChange change, @Nullable List<RecordedMessage> measurements, @Nullable String reference) {
        var series = change.series();
        return new MeasurementsRecordedMessage(
                change.request(),
                series.id(),
                series.indicator(),
                series.area(),
                series.dataset(),
                change.organisation(),
                change.recordedAt(),
                change.reach().begins(),
                change.reach().ends(),
                change.changes().size(),
                measurements,
                reference);
    }
}
