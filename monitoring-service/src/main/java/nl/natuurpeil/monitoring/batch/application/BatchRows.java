package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.application.RowReader;

/** Opens the rows of a body that was kept. */
@ApplicationScoped
class BatchRows {

    private final Bodies bodies;
    private final RowReader reader;
    private final RequestContext requestContext;
    private final BatchSettings settings;

    BatchRows(Bodies bodies, RowReader reader, RequestContext requestContext, BatchSettings settings) {
        this.bodies = bodies;
        this.reader = reader;
        this.requestContext = requestContext;
        this.settings = settings;
    }

    /** Begins to read the rows after those that are done. */
    ReadAhead readAhead(Batch batch, long done) {
        return new ReadAhead(requestContext::run, () -> open(batch), done, settings.checkpointRows());
    }

    private ReadAhead.RowsOfBody open(Batch batch) {
        var body = new Counted(bodies.open(batch.id()));
        return new Opened(
                body, reader.read(body, batch.terms().format(), batch.terms().defaults()));
    }

    private record Opened(Counted body, Iterator<Row> rows) implements ReadAhead.RowsOfBody {

        @Override
        public long bytesRead() {
            return body.count;
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Counts what is read; for one thread. */
    private static final class Counted extends FilterInputStream {

        private long count;

        private Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
