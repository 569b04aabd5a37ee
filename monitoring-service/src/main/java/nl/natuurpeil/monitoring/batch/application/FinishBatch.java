package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.natuurpeil.monitoring.batch.application.Work.End;
import nl.natuurpeil.monitoring.measurement.application.SumEvents;

/**
 * Tells of what a batch recorded, once for each series, and ends it. A series is told of in the transaction that strikes
 * it off: a crash neither loses an event nor sends one twice.
 */
@ApplicationScoped
class FinishBatch {

    private static final int SERIES_AT_A_TIME = 200;

    private final Claims claims;
    private final Rejects rejects;
    private final TouchedSeries touched;
    private final SumEvents events;
    private final Transactions transactions;

    FinishBatch(Claims claims, Rejects rejects, TouchedSeries touched, SumEvents events, Transactions transactions) {
        this.claims = claims;
        this.rejects = rejects;
        this.touched = touched;
        this.events = events;
        this.transactions = transactions;
    }

    void finish(Work work, End end) {
        var claim = work.claim();
        int told;
        do {
            told = transactions.run(() -> tellSome(work.batch()));
        } while (told > 0);
        transactions.run(() -> {
            rejects.add(claim.batch(), end.bodyFaults());
            claims.finish(claim, end.outcome(), end.counts());
        });
    }

    private int tellSome(Batch batch) {
        var some = touched.take(batch, SERIES_AT_A_TIME);
        events.summed(some);
        return some.size();
    }
}
