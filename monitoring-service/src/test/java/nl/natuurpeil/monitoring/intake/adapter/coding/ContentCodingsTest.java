package nl.natuurpeil.monitoring.intake.adapter.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final ContentCodings codings = new ContentCodings(64L * MEBIBYTE, 250);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "br", "zstd", "identity", ""})
    void a_body_comes_out_as_it_was(String coding) throws IOException {
        byte[] body = text(3 * MEBIBYTE);

        assertThat(codings.open(coding, stream(compressed(coding, body))).readAllBytes())
                .isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deflate", "gzip, br", "aws-chunked"})
    void other_codings_are_refused_with_those_that_are_known(String coding) {
        assertThatThrownBy(() -> codings.open(coding, InputStream.nullInputStream()))
                .isInstanceOfSatisfying(UnsupportedCoding.class, problem -> {
                    assertThat(problem.getStatusCode()).isEqualTo(415);
                    assertThat(problem.getHeaders()).containsEntry("Accept-Encoding", "gzip, br, zstd");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void a_body_that_blows_up_is_stopped(String coding) throws IOException {
        byte[] bomb = compressed(coding, new byte[40 * MEBIBYTE]);
        var stream = codings.open(coding, stream(bomb));

        assertThatThrownBy(() -> stream.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        BadCoding.class,
                        problem -> assertThat(problem.fault().code()).isEqualTo("body-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void a_body_that_is_too_large_is_stopped(String coding) throws IOException {
        var small = new ContentCodings(2 * MEBIBYTE, 250);
        var stream = small.open(coding, stream(compressed(coding, text(3 * MEBIBYTE))));

        assertThatThrownBy(() -> stream.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(BadCoding.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void a_damaged_body_is_a_fault_of_the_body(String coding) throws IOException {
        byte[] whole = compressed(coding, text(MEBIBYTE));

        for (byte[] body : new byte[][] {
            Arrays.copyOf(whole, whole.length / 2), "geen compressie, maar tekst".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThatThrownBy(() -> codings.open(coding, stream(body)).readAllBytes())
                    .isInstanceOfSatisfying(
                            BadCoding.class,
                            problem -> assertThat(problem.fault().code()).isEqualTo("bad-coding"));
        }
    }

    @Test
    void a_connection_that_breaks_is_no_fault_of_the_body() throws IOException {
        byte[] whole = compressed("gzip", text(MEBIBYTE));
        var broken = new FilterInputStream(stream(whole)) {
            private int reads;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (reads++ > 2) {
                    throw new IOException("connection reset");
                }
                return super.read(buffer, offset, Math.min(length, 1000));
            }
        };

        assertThatThrownBy(() -> codings.open("gzip", broken).readAllBytes())
                .isNotInstanceOf(BadCoding.class)
                .hasMessage("connection reset");
    }

    private static byte[] text(int length) {
        var random = new Random(1);
        var text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('a' + random.nextInt(26));
        }
        return text;
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] compressed(String coding, byte[] body) throws IOException {
        Brotli4jLoader.ensureAvailability();
        var bytes = new ByteArrayOutputStream();
        OutputStream out = switch (coding) {
            case "br" -> new BrotliOutputStream(bytes);
            case "zstd" -> new ZstdOutputStream(bytes);
            case "gzip", "x-gzip", "GZIP" -> new GZIPOutputStream(bytes);
            default -> bytes;
        };
        try (out) {
            out.write(body);
        }
        return bytes.toByteArray();
    }
}
