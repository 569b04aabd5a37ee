package nl.natuurpeil.monitoring.batch.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.Terms;
import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table {@code batch}. */
final class BatchRow {

    private BatchRow() {}

    static Batch read(ResultSet row) throws SQLException {
        byte[] fingerprint = row.getBytes("fingerprint");
        return new Batch(
                row.getObject("id", UUID.class),
                terms(row),
                BatchState.valueOf(row.getString("state")),
                fingerprint == null ? null : new Fingerprint(fingerprint),
                counts(row),
                row.getObject("rows_total", Long.class),
                row.getLong("bytes"),
                row.getLong("bytes_read"),
                times(row),
                row.getBoolean("cancelling"),
                row.getInt("attempts"),
                detail(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getString("organisation"),
                row.getString("actor"),
                Format.valueOf(row.getString("format")),
                Conflict.valueOf(row.getString("conflict")),
                row.getBoolean("atomic"),
                row.getBoolean("dry_run"),
                row.getString("dataset"),
                row.getString("reason"));
    }

    private static RowCounts counts(ResultSet row) throws SQLException {
        return new RowCounts(
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_corrected"),
                row.getLong("rows_duplicate"),
                row.getLong("rows_kept"),
                row.getLong("rows_rejected"));
    }

    private static Batch.Times times(ResultSet row) throws SQLException {
        return new Batch.Times(
                Objects.requireNonNull(Sql.instant(row, "received_at")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "progressed_at"),
                Sql.instant(row, "finished_at"));
    }

    private static @Nullable Label detail(ResultSet row) throws SQLException {
        String nl = row.getString("detail_nl");
        return nl == null ? null : new Label(nl, row.getString("detail_en"));
    }
}
