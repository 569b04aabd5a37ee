package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/**
 * Hash of what a measurement says: 64 bits of SHA-256. Two things said under one key that are different and yet have one
 * hash would be taken for the same; that is one chance in 2^64, and nobody but the sender of the key can try.
 */
final class Content {

    private final MessageDigest digest;
    private final ByteBuffer numbers = ByteBuffer.allocate(24);

    Content() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the hash; 52.65 and 52.650 say the same. */
    long of(Place place, SentMeasurement said) {
        digest.update(numbers.clear()
                .putInt(place.series())
                .putLong(place.begins())
                .putLong(place.ends())
                .put((byte) (said.limit() == null ? -1 : said.limit().ordinal()))
                .put((byte) asSent(said.status()).ordinal())
                .flip());
        add(said.value());
        add(said.standardError());
        add(said.text());
        add(said.quality());
        add(said.details());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    /** Quarantine is what became of it here, not what the sender said. */
    private static Status asSent(Status status) {
        return status == Status.QUARANTINED ? Status.UNCHECKED : status;
    }

    private void add(Details details) {
        add(details.note());
        add(details.sampler());
        add(details.laboratory());
        add(details.device());
        add(details.supplier());
        add(details.originalValue());
        add(details.originalUnit());
        add(details.resultOn());
    }

    private void add(@Nullable BigDecimal number) {
        if (number == null) {
            digest.update((byte) 0);
            return;
        }
        var shortest = number.stripTrailingZeros();
        byte[] digits = shortest.unscaledValue().toByteArray();
        digest.update(numbers.clear()
                .put((byte) 1)
                .putInt(shortest.scale())
                .putInt(digits.length)
                .flip());
        digest.update(digits);
    }

    private void add(@Nullable String text) {
        if (text == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(numbers.clear().put((byte) 1).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
