package nl.natuurpeil.local.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file to be posted and how.
 *
 * @param stored the compression the file has
 * @param onTheWay the compression it is given while it is sent
 */
public record Consignment(Path file, Format format, Optional<Packing> stored, Optional<Packing> onTheWay, Terms terms) {

    /** Told of bytes that were read from the file. */
    public interface Reading {
        void read(long bytes);
    }

    long size() throws IOException {
        return Files.size(file);
    }

    /** Size of the body, when it is known before it was sent. */
    Optional<Long> length() throws IOException {
        return onTheWay.isPresent() ? Optional.empty() : Optional.of(size());
    }

    Optional<String> encoding() {
        return stored.or(() -> onTheWay).map(Packing::encoding);
    }

    /**
     * A name for what is asked, made from the rows and the terms: the same file posted again is known, and a changed one
     * is another. How it is compressed on the way is no part of it.
     */
    String key() throws IOException {
        var digest = sha256();
        digest.update((format.name() + "?" + terms.query() + "\n").getBytes(StandardCharsets.UTF_8));
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return "post-" + HexFormat.of().formatHex(digest.digest());
    }

    /** The body, from its start; each try reads it anew. */
    InputStream open(Reading progress) throws IOException {
        return new Body(Files.newInputStream(file), onTheWay, progress);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
