package nl.natuurpeil.monitoring.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.monitoring.batch.domain.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Keeps a large body piece by piece as it comes in, and queues it once it is complete. */
@ApplicationScoped
class KeepBody {

    private final Batches batches;
    private final Bodies bodies;
    private final Replays replays;
    private final WorkWaits workWaits;
    private final Transactions transactions;
    private final BatchSettings settings;

    KeepBody(
            Batches batches,
            Bodies bodies,
            Replays replays,
            WorkWaits workWaits,
            Transactions transactions,
            BatchSettings settings) {
        this.batches = batches;
        this.bodies = bodies;
        this.replays = replays;
        this.workWaits = workWaits;
        this.transactions = transactions;
        this.settings = settings;
    }

    Answer keep(Terms terms, Optional<String> sentKey, InputStream body) throws IOException {
        var key = sentKey.map(RequestKey::sent).orElse(null);
        var expected = expect(terms, key);
        if (expected.isPresent()) {
            return keepAs(expected.get(), terms, sentKey, body);
        }
        // The key was used: only the content tells whether the request is the same.
        boolean comingIn = batches.findByKey(terms.organisation(), Objects.requireNonNull(key))
                .map(batch -> batch.state() == BatchState.RECEIVING)
                .orElse(true);
        return comingIn
                ? new Answer.Busy()
                : replays.answer(terms, key, read(terms, body, (_, _, _) -> {}).fingerprint());
    }

    private Optional<UUID> expect(Terms terms, @Nullable String key) {
        var expected = transactions.run(() -> batches.expect(terms, key));
        if (expected.isEmpty()
                && transactions.run(() -> batches.forgetIfSilent(terms.organisation(), Objects.requireNonNull(key)))) {
            return transactions.run(() -> batches.expect(terms, key));
        }
        return expected;
    }

    private Answer keepAs(UUID id, Terms terms, Optional<String> sentKey, InputStream body) throws IOException {
        boolean queued = false;
        try {
            var read = read(terms, body, (number, bytes, length) -> keepPart(id, number, bytes, length));
            var key = RequestKey.of(terms, sentKey, read.fingerprint());
            var batch = transactions.run(() -> batches.enqueue(id, key, read.fingerprint(), read.bytes()));
            queued = batch.isPresent();
            workWaits.tell();
            return batch.<Answer>map(one -> new Answer.Queued(one, false))
                    .orElseGet(() -> key == null ? new Answer.Busy() : replays.answer(terms, key, read.fingerprint()));
        } finally {
            if (!queued) {
                transactions.run(() -> batches.forget(id));
            }
        }
    }

    private void keepPart(UUID id, int number, byte[] bytes, int length) throws IOException {
        if (!transactions.run(() -> bodies.keep(id, number, bytes, length))) {
            throw new IOException("the body was given up after a long silence");
        }
    }

    /** Does something with a piece of a body. */
    private interface PartTaker {
        void take(int number, byte[] bytes, int length) throws IOException;
    }

    private record Read(Fingerprint fingerprint, long bytes) {}

    private Read read(Terms terms, InputStream body, PartTaker taker) throws IOException {
        var fingerprint = Fingerprint.of(terms.identity());
        byte[] buffer = new byte[settings.partBytes()];
        long bytes = 0;
        int number = 0;
        for (int length = body.readNBytes(buffer, 0, buffer.length);
                length > 0;
                length = body.readNBytes(buffer, 0, buffer.length)) {
            fingerprint.body(buffer, length);
            taker.take(number++, buffer, length);
            bytes += length;
        }
        return new Read(fingerprint.build(), bytes);
    }
}
