package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.natuurpeil.monitoring.batch.application.Claims.Claim;
import nl.natuurpeil.monitoring.batch.application.Work.End;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;

/**
 * Records the rows of a batch a chunk at a time. Chunk, rejects and how far it is are one transaction: who takes over
 * after a crash goes on at the first row that is not done.
 */
@ApplicationScoped
class RecordInSteps {

    private final Claims claims;
    private final Rejects rejects;
    private final TouchedSeries touched;
    private final RecordMeasurements recordMeasurements;
    private final BatchRows rows;
    private final Transactions transactions;

    RecordInSteps(
            Claims claims,
            Rejects rejects,
            TouchedSeries touched,
            RecordMeasurements recordMeasurements,
            BatchRows rows,
            Transactions transactions) {
        this.claims = claims;
        this.rejects = rejects;
        this.touched = touched;
        this.recordMeasurements = recordMeasurements;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Returns how it ends; empty when it was left to another. */
    Optional<End> run(Work work) {
        if (work.batch().total() != null) {
            return Optional.of(End.of(Outcome.COMPLETED, work.batch().counts()));
        }
        var latest = new Latest(work.batch());
        try (var ahead = rows.readAhead(work.batch(), work.batch().counts().read())) {
            return run(work, ahead, latest);
        } catch (UnusableBody unusable) {
            var counts = latest.batch.counts();
            return Optional.of(End.unusable(unusable, counts.read(), counts));
        }
    }

    /** The batch as of its last checkpoint. */
    private static final class Latest {

        private Batch batch;

        private Latest(Batch batch) {
            this.batch = batch;
        }
    }

    private Optional<End> run(Work work, ReadAhead ahead, Latest latest) {
        while (!work.stopping().getAsBoolean()) {
            if (latest.batch.cancelling()) {
                var counts = latest.batch.counts();
                return Optional.of(End.of(Outcome.cancelled(counts.read()), counts));
            }
            var chunk = ahead.next();
            if (chunk.isEmpty()) {
                var ended = transactions.run(() -> claims.reachEnd(work.claim()));
                return Optional.of(End.of(Outcome.COMPLETED, ended.counts()));
            }
            latest.batch = transactions.run(() -> step(work.claim(), work.batch(), chunk.get()));
        }
        return Optional.empty();
    }

    private Batch step(Claim claim, Batch batch, Chunk chunk) {
        var terms = batch.terms();
        var outcomes = recordMeasurements.record(
                Tally.good(chunk.rows()), terms.handling(batch.id()), changes -> touched.add(batch.id(), changes));
        var tally = Tally.of(chunk.rows(), outcomes, terms.format());
        rejects.add(batch.id(), tally.rejects());
        return claims.advance(claim, tally.counts(), chunk.bytesRead());
    }
}
