package nl.natuurpeil.monitoring.intake.adapter.coding;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Decompresses request bodies: gzip, Brotli and Zstandard. */
@ApplicationScoped
public class ContentCodings {

    private static final int BUFFER = 32 * 1024;

    /** Windows up to 8 MiB, as RFC 9659 asks of clients; a larger one would be reserved whatever comes. */
    private static final int ZSTD_WINDOW_LOG = 23;

    private final long mostBytes;
    private final int mostTimes;

    /**
     * Makes them.
     *
     * @param mostBytes how large a body may become
     * @param mostTimes how many times as large as what was sent a body may become
     */
    public ContentCodings(
            @ConfigProperty(name = "natuurpeil.intake.decoded.most-bytes", defaultValue = "8589934592") long mostBytes,
            @ConfigProperty(name = "natuurpeil.intake.decoded.most-times", defaultValue = "250") int mostTimes) {
        this.mostBytes = mostBytes;
        this.mostTimes = mostTimes;
    }

    /** Returns the codings that are known here, for {@code Accept-Encoding}. */
    public List<String> known() {
        return Brotli4jLoader.isAvailable() ? List.of("gzip", "br", "zstd") : List.of("gzip", "zstd");
    }

    /**
     * Returns the body as it was before it was compressed. Reading it throws {@link BadCoding} when it is damaged or grows
     * out of hand.
     *
     * @param encoding value of {@code Content-Encoding}; none or {@code identity} for a body that is as it is
     * @throws UnsupportedCoding for any other coding than {@link #known}, and for more than one
     */
    public InputStream open(@Nullable String encoding, InputStream stream) throws IOException {
        String coding = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return new GuardedStream(source -> source, new CountedStream(stream), mostBytes, Integer.MAX_VALUE);
        }
        if (!known().contains(coding.equals("x-gzip") ? "gzip" : coding)) {
            throw new UnsupportedCoding(coding, known());
        }
        var counted = new CountedStream(stream);
        return new GuardedStream(source -> decoder(coding, source), counted, mostBytes, mostTimes);
    }

    private static InputStream decoder(String coding, InputStream source) throws IOException {
        return switch (coding) {
            case "br" -> new BrotliInputStream(source, BUFFER);
            case "zstd" -> zstd(source);
            default -> new GZIPInputStream(source, BUFFER);
        };
    }

    private static InputStream zstd(InputStream source) throws IOException {
        var decoder = new ZstdInputStreamNoFinalizer(source);
        decoder.setLongMax(ZSTD_WINDOW_LOG);
        return decoder;
    }

    /** Makes a decoder; this reads the beginning of the body, so that it is done with the first read. */
    interface Opening {
        InputStream open(InputStream source) throws IOException;
    }
}
