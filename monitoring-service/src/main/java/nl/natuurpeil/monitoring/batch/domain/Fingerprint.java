package nl.natuurpeil.monitoring.batch.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request asks for, in 32 bytes: requests with the same fingerprint are the same. */
public final class Fingerprint {

    private final byte[] hash;

    public Fingerprint(byte[] hash) {
        this.hash = hash.clone();
    }

    public byte[] bytes() {
        return hash.clone();
    }

    /** Begins with all that is asked beside the body. */
    public static Builder of(List<String> terms) {
        return new Builder(terms);
    }

    /** Takes the body, piece by piece. */
    public static final class Builder {

        private final MessageDigest digest;

        private Builder(List<String> terms) {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
            terms.forEach(this::add);
        }

        /** With its length before it, so that no two lists of terms run into the same bytes. */
        private void add(String term) {
            byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
            digest.update(bytes);
        }

        public void body(byte[] bytes, int length) {
            digest.update(bytes, 0, length);
        }

        public Fingerprint build() {
            return new Fingerprint(digest.digest());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(hash);
    }
}
