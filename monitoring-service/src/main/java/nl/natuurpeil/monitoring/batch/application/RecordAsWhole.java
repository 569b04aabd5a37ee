package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.natuurpeil.monitoring.batch.application.Work.End;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;

/**
 * Records the rows of a batch in one transaction, which stays when no row was refused. A dry run is the same, and never
 * stays: it answers what recording would. Rejects and progress are written beside it, for who looks meanwhile.
 */
@ApplicationScoped
class RecordAsWhole {

    private final Claims claims;
    private final Rejects rejects;
    private final TouchedSeries touched;
    private final RecordMeasurements recordMeasurements;
    private final BatchRows rows;
    private final Transactions transactions;

    RecordAsWhole(
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
        transactions.run(() -> {
            claims.restart(work.claim());
            rejects.clear(work.claim().batch());
        });
        try (var ahead = rows.readAhead(work.batch(), 0)) {
            return transactions.runLong(RecordAsWhole::stays, () -> record(work, ahead));
        } catch (UnusableBody unusable) {
            return Optional.of(End.unusable(unusable, 0, RowCounts.NONE));
        }
    }

    private static boolean stays(Optional<End> end) {
        return end.map(one -> one.outcome().equals(Outcome.COMPLETED)).orElse(false);
    }

    private Optional<End> record(Work work, ReadAhead ahead) {
        var counts = RowCounts.NONE;
        for (var chunk = ahead.next(); chunk.isPresent(); chunk = ahead.next()) {
            var tally = record(work.batch(), chunk.get());
            counts = counts.plus(tally.counts());
            if (progress(work, tally, chunk.get().bytesRead()).cancelling()) {
                return Optional.of(End.of(Outcome.cancelledWithNothing(), counts.nothingRecorded()));
            }
            if (work.stopping().getAsBoolean()) {
                return Optional.empty();
            }
        }
        return Optional.of(end(work, counts));
    }

    private Tally record(Batch batch, Chunk chunk) {
        var terms = batch.terms();
        var outcomes = recordMeasurements.record(
                Tally.good(chunk.rows()), terms.handling(batch.id()), changes -> touched.add(batch.id(), changes));
        var tally = Tally.of(chunk.rows(), outcomes, terms.format());
        return tally;
    }

    private Batch progress(Work work, Tally tally, long bytesRead) {
        return transactions.run(() -> {
            rejects.add(work.claim().batch(), tally.rejects());
            return claims.advance(work.claim(), tally.counts(), bytesRead);
        });
    }

    private End end(Work work, RowCounts counts) {
        if (work.batch().terms().atomic() && counts.rejected() > 0) {
            return End.of(Outcome.heldBack(counts.rejected()), counts.nothingRecorded());
        }
        if (work.batch().terms().dryRun()) {
            return End.of(Outcome.DRY_RUN, counts);
        }
        return End.of(Outcome.COMPLETED, claims.reachEnd(work.claim()).counts());
    }
}
