package nl.natuurpeil.monitoring.batch.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.monitoring.batch.domain.Progress;
import nl.natuurpeil.monitoring.batch.domain.Reject;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch as clients see it: the report of one that is done, the progress of one that runs. */
@Schema(name = "MeasurementBatch")
public record BatchResponse(
        UUID id,

        @Schema(enumeration = {"RECEIVED", "RUNNING", "COMPLETED", "CANCELLED", "FAILED"})
        BatchState state,

        @Schema(examples = "text/csv") String format,
        boolean dryRun,
        @Schema(enumeration = {"reject", "keep", "correct"}) String conflict,

        @Schema(enumeration = {"partial", "atomic"}) String mode,

        @Schema(examples = "NL27") String organisation,
        @Nullable String dataset,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        RowsResponse rows,

        @Schema(description = "Tot het laatste controlepunt / up to the last checkpoint") @Nullable
        Long rowsPerSecond,

        @Schema(description = "Schatting naar wat van het bestand is gelezen / estimate by what was read of the file")
        @Nullable
        Long secondsLeft,

        @Schema(description = "De eerste fouten, hoogstens honderd / the first faults, a hundred at most")
        List<RejectResponse> firstRejects,

        @Schema(description = "Adres van alle fouten / address of all faults")
        String rejects,

        @Schema(description = "Wat er over het einde te zeggen is / what there is to say about how it ended") @Nullable
        LabelResponse detail) {

    static final String ADDRESS = "/monitoring/v1/measurement-batches/";

    /** Numbers of rows. */
    @Schema(name = "BatchRows")
    public record RowsResponse(
            long read,

            @Schema(description = "Nieuw vastgelegd / newly recorded")
            long accepted,

            @Schema(description = "Volgende versie van een eerdere / next version of an earlier one")
            long corrected,

            @Schema(description = "Was al zo vastgelegd / was recorded so before")
            long duplicate,

            @Schema(description = "Gelaten zoals het was / left as it was")
            long kept,

            long rejected,

            @Schema(description = "Bekend als alle rijen verwerkt zijn / known once all rows were dealt with") @Nullable
            Long total) {

        static RowsResponse from(RowCounts counts, @Nullable Long total) {
            return new RowsResponse(
                    counts.read(),
                    counts.accepted(),
                    counts.corrected(),
                    counts.duplicate(),
                    counts.kept(),
                    counts.rejected(),
                    total);
        }
    }

    /** In Dutch and English. */
    @Schema(name = "BatchLabel")
    public record LabelResponse(String nl, String en) {

        static LabelResponse from(Label label) {
            return new LabelResponse(label.nl(), label.en());
        }
    }

    /** One fault of a refused row. */
    @Schema(name = "BatchReject")
    public record RejectResponse(
            @Schema(description = "Telt 1, 2, 3…; 0 is de levering als geheel / 0 is the batch as a whole")
            long row,

            @Schema(examples = "Eenheid.code") String column,
            @Schema(examples = "unknown-code") String code,
            LabelResponse message,

            @Schema(description = "Een paar waarden die wel kunnen / a few values that would do")
            List<String> allowed,

            @Schema(description = "De rij zoals ze is gestuurd / the row as it was sent")
            String line) {

        static RejectResponse from(Reject reject) {
            var fault = reject.fault();
            return new RejectResponse(
                    reject.row(),
                    fault.column(),
                    fault.code(),
                    LabelResponse.from(fault.message()),
                    fault.allowed(),
                    reject.line());
        }
    }

    static BatchResponse from(Batch batch, List<Reject> firstRejects) {
        var terms = batch.terms();
        var times = batch.times();
        var progress = batch.progress();
        return new BatchResponse(
                batch.id(),
                batch.state(),
                terms.format().mediaType(),
                terms.dryRun(),
                terms.conflict().name().toLowerCase(Locale.ROOT),
                terms.atomic() ? "atomic" : "partial",
                terms.organisation(),
                terms.dataset(),
                times.received(),
                times.started(),
                times.finished(),
                RowsResponse.from(batch.counts(), batch.total()),
                orNull(progress.map(Progress::rowsPerSecond).orElse(OptionalLong.empty())),
                batch.state().isFinished()
                        ? null
                        : orNull(progress.map(Progress::secondsLeft).orElse(OptionalLong.empty())),
                firstRejects.stream().map(RejectResponse::from).toList(),
                ADDRESS + batch.id() + "/rejects",
                detail(batch));
    }

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static @Nullable LabelResponse detail(Batch batch) {
        if (batch.cancelling()) {
            return new LabelResponse(
                    "wordt afgebroken bij het volgende controlepunt", "is being cancelled at the next checkpoint");
        }
        return batch.detail() == null ? null : LabelResponse.from(batch.detail());
    }
}
