package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.application.RowReader;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;

/** Takes a batch in: a small one is dealt with at once, a large one is kept and queued. */
@ApplicationScoped
public class AcceptBatch {

    private final RowReader reader;
    private final DealAtOnce dealAtOnce;
    private final KeepBody keepBody;
    private final BatchSettings settings;

    public AcceptBatch(RowReader reader, DealAtOnce dealAtOnce, KeepBody keepBody, BatchSettings settings) {
        this.reader = reader;
        this.dealAtOnce = dealAtOnce;
        this.keepBody = keepBody;
        this.settings = settings;
    }

    /**
     * Takes it in.
     *
     * @param key the sender's own for the request
     * @param wait whether the sender waits for the answer if the batch is small
     * @param body decompressed
     * @throws UnusableBody when nothing can be made of it
     * @throws IOException when it breaks off; nothing is recorded or kept then
     */
    public Answer accept(Terms terms, Optional<String> key, boolean wait, InputStream body) throws IOException {
        byte[] head = body.readNBytes(settings.directBytes() + 1);
        if (head.length == 0) {
            throw new UnusableBody(0, FaultCode.EMPTY_BODY.in(""));
        }
        boolean small = head.length <= settings.directBytes();
        if (small && wait) {
            var rows = rows(terms, head);
            if (rows.size() <= settings.directRows()) {
                return dealAtOnce.deal(terms, key, fingerprint(terms, head), rows, head.length);
            }
        } else {
            refuseUnusable(terms, head);
        }
        var all =
                small ? new ByteArrayInputStream(head) : new SequenceInputStream(new ByteArrayInputStream(head), body);
        return keepBody.keep(terms, key, all);
    }

    /** All rows of a small body, or one more than is dealt with at once. */
    private List<Row> rows(Terms terms, byte[] body) {
        List<Row> rows = new ArrayList<>();
        var all = reader.read(new ByteArrayInputStream(body), terms.format(), terms.defaults());
        while (rows.size() <= settings.directRows() && all.hasNext()) {
            rows.add(all.next());
        }
        return rows;
    }

    /** Faults of what stands before the rows are answered while the sender waits, however large the body is. */
    private void refuseUnusable(Terms terms, byte[] head) {
        try {
            var rows = reader.read(new ByteArrayInputStream(head), terms.format(), terms.defaults());
            boolean _ = rows.hasNext();
        } catch (UnusableBody unusable) {
            if (unusable.row() == 0) {
                throw unusable;
            }
        }
    }

    private static Fingerprint fingerprint(Terms terms, byte[] body) {
        var fingerprint = Fingerprint.of(terms.identity());
        fingerprint.body(body, body.length);
        return fingerprint.build();
    }
}
