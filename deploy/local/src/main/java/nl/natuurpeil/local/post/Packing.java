package nl.natuurpeil.local.post;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** How a body is compressed, by the file or on the way. */
public enum Packing {
    GZIP("gzip", ".gz"),
    ZSTD("zstd", ".zst"),
    BROTLI("br", ".br");

    private final String encoding;
    private final String extension;

    Packing(String encoding, String extension) {
        this.encoding = encoding;
        this.extension = extension;
    }

    String encoding() {
        return encoding;
    }

    /** The compression a file says it has. */
    public static Optional<Packing> ofName(String file) {
        return Arrays.stream(values())
                .filter(packing -> file.toLowerCase(Locale.ROOT).endsWith(packing.extension))
                .findFirst();
    }

    String unpacked(String file) {
        return file.substring(0, file.length() - extension.length());
    }

    /** Compresses what is written. */
    OutputStream pack(OutputStream out) throws IOException {
        return switch (this) {
            case GZIP -> new GZIPOutputStream(out, 1 << 16);
            case ZSTD -> new ZstdOutputStream(out);
            case BROTLI -> throw new IllegalArgumentException("files that are Brotli already are sent, none is made");
        };
    }
}
