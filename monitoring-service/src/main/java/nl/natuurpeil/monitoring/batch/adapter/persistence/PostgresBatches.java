package nl.natuurpeil.monitoring.batch.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.batch.application.Batch;
import nl.natuurpeil.monitoring.batch.application.BatchSettings;
import nl.natuurpeil.monitoring.batch.application.Batches;
import nl.natuurpeil.monitoring.batch.application.Outcome;
import nl.natuurpeil.monitoring.batch.application.Terms;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Batches as rows of a table. */
@ApplicationScoped
class PostgresBatches implements Batches {

    private static final String INSERT = """
            insert into batch (organisation, actor, request_key, format, conflict, atomic, dry_run, dataset, reason,
                state, fingerprint, bytes, started_at, lease_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
            on conflict (organisation, request_key) do nothing
            returning id""";
    private static final String BEGIN = INSERT.formatted("'RUNNING', ?, ?, clock_timestamp(), null");
    private static final String EXPECT =
            INSERT.formatted("'RECEIVING', null, 0, null, clock_timestamp() + make_interval(secs => ?)");
    private static final int STEP = 500;

    private final Sql sql;
    private final BatchSettings settings;

    PostgresBatches(DataSource dataSource, BatchSettings settings) {
        this.sql = new Sql(dataSource);
        this.settings = settings;
    }

    @Override
    public Optional<UUID> begin(Terms terms, @Nullable String key, Fingerprint fingerprint, long bytes) {
        return insert(BEGIN, terms, key, fingerprint.bytes(), bytes);
    }

    @Override
    public Optional<UUID> expect(Terms terms, @Nullable String key) {
        return insert(EXPECT, terms, key, settings.lease().toMillis() / 1000.0);
    }

    private Optional<UUID> insert(String insert, Terms terms, @Nullable String key, Object... more) {
        Object[] parameters = new Object[9 + more.length];
        Object[] of = {
            terms.organisation(),
            terms.actor(),
            key,
            terms.format().name(),
            terms.conflict().name(),
            terms.atomic(),
            terms.dryRun(),
            terms.dataset(),
            terms.reason()
        };
        System.arraycopy(of, 0, parameters, 0, of.length);
        System.arraycopy(more, 0, parameters, of.length, more.length);
        return sql.list(insert, row -> row.getObject(1, UUID.class), parameters).stream()
                .findFirst();
    }

    @Override
    public Batch end(UUID batch, Ending ending) {
        RowCounts counts = ending.counts();
        Label detail = ending.outcome().detail();
        return sql.list(
                        """
                        update batch set state = ?, detail_nl = ?, detail_en = ?, rows_read = ?, rows_accepted = ?,
                            rows_corrected = ?, rows_duplicate = ?, rows_kept = ?, rows_rejected = ?, rows_total = ?,
                            bytes_read = bytes, progressed_at = clock_timestamp(), finished_at = clock_timestamp()
                        where id = ?
                        returning *""",
                        BatchRow::read,
                        ending.outcome().state().name(),
                        detail == null ? null : detail.nl(),
                        detail == null ? null : detail.en(),
                        counts.read(),
                        counts.accepted(),
                        counts.corrected(),
                        counts.duplicate(),
                        counts.kept(),
                        counts.rejected(),
                        counts.read(),
                        batch)
                .getFirst();
    }

    @Override
    public Optional<Batch> enqueue(UUID batch, @Nullable String key, Fingerprint fingerprint, long bytes) {
        try {
            return sql.list("""
                            update batch set state = 'RECEIVED', request_key = ?, fingerprint = ?, bytes = ?,
                                received_at = clock_timestamp(), lease_until = null
                            where id = ? and state = 'RECEIVING'
                            returning *""", BatchRow::read, key, fingerprint.bytes(), bytes, batch).stream()
                    .findFirst();
        } catch (Sql.Failed e) {
            if (e.isTaken()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void forget(UUID batch) {
        sql.update("delete from batch where id = ? and state = 'RECEIVING'", batch);
    }

    @Override
    public boolean forgetIfSilent(String organisation, String key) {
        return sql.update("""
                        delete from batch
                        where organisation = ? and request_key = ? and state = 'RECEIVING'
                            and lease_until < clock_timestamp()""", organisation, key) > 0;
    }

    @Override
    public Optional<Batch> findByKey(String organisation, String key) {
        return sql
                .list(
                        "select * from batch where organisation = ? and request_key = ?",
                        BatchRow::read,
                        organisation,
                        key)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Batch> find(String organisation, UUID id) {
        return sql
                .list(
                        "select * from batch where organisation = ? and id = ? and state <> 'RECEIVING'",
                        BatchRow::read,
                        organisation,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Batch> list(String organisation, @Nullable UUID before, int limit) {
        return sql.list("""
                select * from batch
                where organisation = ? and state <> 'RECEIVING' and (?::uuid is null or id < ?::uuid)
                order by id desc limit ?""", BatchRow::read, organisation, before, before, limit);
    }

    @Override
    public void cancel(String organisation, UUID id, Outcome waiting) {
        Label detail = Objects.requireNonNull(waiting.detail());
        int ended = sql.update("""
                update batch set state = ?, detail_nl = ?, detail_en = ?, request_key = null,
                    finished_at = clock_timestamp()
                where organisation = ? and id = ? and state = 'RECEIVED'""", waiting.state().name(), detail.nl(), detail.en(), organisation, id);
        if (ended > 0) {
            sql.update("delete from batch_part where batch = ?", id);
        } else {
            sql.update(
                    "update batch set cancelling = true where organisation = ? and id = ? and state = 'RUNNING'",
                    organisation,
                    id);
        }
    }

    @Override
    public int removeExpired() {
        int gone = sql.update("delete from batch where state = 'RECEIVING' and lease_until < clock_timestamp()");
        return gone + sql.update("""
                        delete from batch where id = any (array(
                            select id from batch where finished_at < clock_timestamp() - make_interval(secs => ?)
                            order by finished_at limit ? for update skip locked))""", (double) settings.retention().toSeconds(), STEP);
    }
}
