package nl.natuurpeil.monitoring.batch.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.BatchSettings;
import nl.natuurpeil.monitoring.batch.application.Claims;
import nl.natuurpeil.monitoring.batch.application.Outcome;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** The queue of batches as rows with a lease; who updates under a claim must still have it. */
@ApplicationScoped
class PostgresClaims implements Claims {

    private static final String NEXT = """
            update batch set state = 'RUNNING', worker = gen_random_uuid(), attempts = attempts + 1,
                started_at = coalesce(started_at, clock_timestamp()),
                lease_until = clock_timestamp() + make_interval(secs => ?)
            where id = (
                select b.id from batch b
                where b.state in ('RECEIVED', 'RUNNING')
                    and (b.lease_until is null or b.lease_until < clock_timestamp())
                    and not exists (
                        select from batch o
                        where o.organisation = b.organisation and o.id <> b.id and o.state in ('RECEIVED', 'RUNNING')
                            and (o.worker is not null or (o.received_at, o.id) < (b.received_at, b.id)))
                order by b.received_at, b.id
                limit 1
                for update skip locked)
            returning *""";
    private static final String MINE = " where id = ? and worker = ? and state = 'RUNNING'";

    private final Sql sql;
    private final BatchSettings settings;

    PostgresClaims(DataSource dataSource, BatchSettings settings) {
        this.sql = new Sql(dataSource);
        this.settings = settings;
    }

    @Override
    public Optional<Taken> takeNext() {
        try {
            return sql
                    .list(
                            NEXT,
                            row -> new Taken(
                                    new Claim(row.getObject("id", UUID.class), row.getObject("worker", UUID.class)),
                                    BatchRow.read(row)),
                            lease())
                    .stream()
                    .findFirst();
        } catch (Sql.Failed e) {
            if (e.isTaken()) {
                // Another batch of this organisation was taken at the same moment.
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public boolean renew(Claim claim) {
        return sql.update(
                        "update batch set lease_until = clock_timestamp() + make_interval(secs => ?)" + MINE,
                        lease(),
                        claim.batch(),
                        claim.worker())
                > 0;
    }

    @Override
    public Batch advance(Claim claim, RowCounts more, long bytesRead) {
        return mine(
                """
                update batch set rows_read = rows_read + ?, rows_accepted = rows_accepted + ?,
                    rows_corrected = rows_corrected + ?, rows_duplicate = rows_duplicate + ?,
                    rows_kept = rows_kept + ?, rows_rejected = rows_rejected + ?, bytes_read = ?,
                    progressed_at = clock_timestamp(), attempts = 0,
                    lease_until = clock_timestamp() + make_interval(secs => ?)""",
                claim,
                more.read(),
                more.accepted(),
                more.corrected(),
                more.duplicate(),
                more.kept(),
                more.rejected(),
                bytesRead,
                lease());
    }

    @Override
    public void restart(Claim claim) {
        mine("""
                update batch set rows_read = 0, rows_accepted = 0, rows_corrected = 0, rows_duplicate = 0,
                    rows_kept = 0, rows_rejected = 0, bytes_read = 0, progressed_at = null""", claim);
    }

    @Override
    public Batch reachEnd(Claim claim) {
        return mine("update batch set rows_total = rows_read, bytes_read = bytes", claim);
    }

    @Override
    public void finish(Claim claim, Outcome outcome, RowCounts counts) {
        Label detail = outcome.detail();
        mine(
                """
                update batch set state = ?, detail_nl = ?, detail_en = ?, rows_read = ?, rows_accepted = ?,
                    rows_corrected = ?, rows_duplicate = ?, rows_kept = ?, rows_rejected = ?,
                    rows_total = case when ?::boolean then rows_read end,
                    request_key = case when ?::boolean then request_key end,
                    progressed_at = coalesce(progressed_at, clock_timestamp()), finished_at = clock_timestamp(),
                    cancelling = false, worker = null, lease_until = null""",
                claim,
                outcome.state().name(),
                detail == null ? null : detail.nl(),
                detail == null ? null : detail.en(),
                counts.read(),
                counts.accepted(),
                counts.corrected(),
                counts.duplicate(),
                counts.kept(),
                counts.rejected(),
                outcome.readAll(),
                outcome.state().isAnswerForGood());
        sql.update("delete from batch_part where batch = ?", claim.batch());
    }

    @Override
    public void release(Claim claim, Duration wait) {
        sql.update(
                "update batch set worker = null, lease_until = clock_timestamp() + make_interval(secs => ?)" + MINE,
                wait.toMillis() / 1000.0,
                claim.batch(),
                claim.worker());
    }

    private Batch mine(String update, Claim claim, @Nullable Object... parameters) {
        @Nullable Object[] all = new Object[parameters.length + 2];
        System.arraycopy(parameters, 0, all, 0, parameters.length);
        all[parameters.length] = claim.batch();
        all[parameters.length + 1] = claim.worker();
        return sql.list(update + MINE + " returning *", BatchRow::read, all).stream()
                .findFirst()
                .orElseThrow(() -> new Lost(claim));
    }

    private double lease() {
        return settings.lease().toMillis() / 1000.0;
    }
}
