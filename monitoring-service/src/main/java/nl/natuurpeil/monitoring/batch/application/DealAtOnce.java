package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.natuurpeil.monitoring.batch.application.Batches.Ending;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import org.jspecify.annotations.Nullable;

/**
 * Deals with the rows of a small batch while its sender waits: the rows, what became of them and the key of the request
 * are one transaction, so that a request is done completely or not at all.
 */
@ApplicationScoped
class DealAtOnce {

    private final Batches batches;
    private final Rejects rejects;
    private final RecordMeasurements recordMeasurements;
    private final Replays replays;
    private final Transactions transactions;

    DealAtOnce(
            Batches batches,
            Rejects rejects,
            RecordMeasurements recordMeasurements,
            Replays replays,
            Transactions transactions) {
        this.batches = batches;
        this.rejects = rejects;
        this.recordMeasurements = recordMeasurements;
        this.replays = replays;
        this.transactions = transactions;
    }

    /** What came of trying: nothing when the key is taken, a batch when it is to stay. */
    private record Attempt(Optional<Tally> tally, @Nullable Batch batch) {}

    Answer deal(Terms terms, Optional<String> sentKey, Fingerprint fingerprint, List<Row> rows, long bytes) {
        var request = new Request(terms, RequestKey.of(terms, sentKey, fingerprint), fingerprint, rows, bytes);
        var attempt = transactions.run(tried -> tried.batch() != null, () -> attempt(request));
        if (attempt.tally().isEmpty()) {
            return replay(request);
        }
        return attempt.batch() == null
                ? answerOnly(request, attempt.tally().get())
                : new Answer.Done(attempt.batch(), false);
    }

    private record Request(Terms terms, @Nullable String key, Fingerprint fingerprint, List<Row> rows, long bytes) {}

    private Attempt attempt(Request request) {
        var terms = request.terms();
        var begun = batches.begin(terms, request.key(), request.fingerprint(), request.bytes());
        if (begun.isEmpty()) {
            return new Attempt(Optional.empty(), null);
        }
        var outcomes = recordMeasurements.record(Tally.good(request.rows()), terms.handling(begun.get()));
        var tally = Tally.of(request.rows(), outcomes, terms.format());
        boolean stays = !terms.dryRun() && !(terms.atomic() && tally.counts().rejected() > 0);
        if (!stays) {
            return new Attempt(Optional.of(tally), null);
        }
        rejects.add(begun.get(), tally.rejects());
        var batch = batches.end(begun.get(), new Ending(Outcome.COMPLETED, tally.counts()));
        return new Attempt(Optional.of(tally), batch);
    }

    /** Keeps the answer to a request of which nothing was recorded. */
    private Answer answerOnly(Request request, Tally tally) {
        long refused = tally.counts().rejected();
        boolean heldBack = request.terms().atomic() && refused > 0;
        var ending = heldBack
                ? new Ending(Outcome.heldBack(refused), tally.counts().nothingRecorded())
                : new Ending(Outcome.DRY_RUN, tally.counts());
        var key = heldBack ? null : request.key();
        return transactions.run(() -> batches.begin(request.terms(), key, request.fingerprint(), request.bytes())
                .<Answer>map(id -> {
                    rejects.add(id, tally.rejects());
                    return new Answer.Done(batches.end(id, ending), false);
                })
                .orElseGet(() -> replay(request)));
    }

    private Answer replay(Request request) {
        return replays.answer(request.terms(), Objects.requireNonNull(request.key()), request.fingerprint());
    }
}
