package nl.natuurpeil.monitoring.batch.adapter.persistence;

import com.github.luben.zstd.Zstd;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.batch.application.BatchSettings;
import nl.natuurpeil.monitoring.batch.application.Bodies;
import org.jspecify.annotations.Nullable;

/** Bodies in pieces, each compressed for itself, so that one at a time is in memory. */
@ApplicationScoped
class PostgresBodies implements Bodies {

    private static final int FAST = 1;

    private final Sql sql;
    private final BatchSettings settings;

    PostgresBodies(DataSource dataSource, BatchSettings settings) {
        this.sql = new Sql(dataSource);
        this.settings = settings;
    }

    @Override
    public boolean keep(UUID batch, int number, byte[] bytes, int length) {
        byte[] piece = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        int there = sql.update("""
                update batch set lease_until = clock_timestamp() + make_interval(secs => ?)
                where id = ? and state = 'RECEIVING'""", settings.lease().toMillis() / 1000.0, batch);
        if (there > 0) {
            sql.update(
                    "insert into batch_part (batch, number, content) values (?, ?, ?)",
                    batch,
                    number,
                    Zstd.compress(piece, FAST));
        }
        return there > 0;
    }

    @Override
    public InputStream open(UUID batch) {
        return new SequenceInputStream(new Parts(batch));
    }

    private Optional<byte[]> part(UUID batch, int number) {
        return sql
                .list(
                        "select content from batch_part where batch = ? and number = ?",
                        row -> row.getBytes(1),
                        batch,
                        number)
                .stream()
                .findFirst()
                .map(content -> Zstd.decompress(content, (int) Zstd.getFrameContentSize(content)));
    }

    /** Fetches a piece when the one before it was read. */
    private final class Parts implements Enumeration<InputStream> {

        private final UUID batch;
        private int number;
        private byte @Nullable [] next;

        private Parts(UUID batch) {
            this.batch = batch;
        }

        @Override
        public boolean hasMoreElements() {
            if (next == null) {
                next = part(batch, number).orElse(null);
            }
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            byte[] part = hasMoreElements() ? next : null;
            if (part == null) {
                throw new NoSuchElementException();
            }
            next = null;
            number++;
            return new ByteArrayInputStream(part);
        }
    }
}
