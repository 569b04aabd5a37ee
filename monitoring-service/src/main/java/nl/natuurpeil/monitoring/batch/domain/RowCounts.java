package nl.natuurpeil.monitoring.batch.domain;

/**
 * How many rows of a batch were read, and what became of them.
 *
 * @param accepted new
 * @param corrected next version of one recorded before
 * @param duplicate recorded before, saying the same
 * @param kept their key was used before for something else, which stays as asked
 */
public record RowCounts(long read, long accepted, long corrected, long duplicate, long kept, long rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);

    public RowCounts plus(RowCounts more) {
        return new RowCounts(
                read + more.read,
                accepted + more.accepted,
                corrected + more.corrected,
                duplicate + more.duplicate,
                kept + more.kept,
                rejected + more.rejected);
    }

    /** Returns the counts of a batch of which nothing was recorded after all. */
    public RowCounts nothingRecorded() {
        return new RowCounts(read, 0, 0, 0, 0, rejected);
    }
}
