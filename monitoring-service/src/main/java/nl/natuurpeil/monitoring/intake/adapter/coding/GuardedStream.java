package nl.natuurpeil.monitoring.intake.adapter.coding;

import java.io.IOException;
import java.io.InputStream;
import nl.natuurpeil.monitoring.intake.adapter.coding.ContentCodings.Opening;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import org.jspecify.annotations.Nullable;

/** The decompressed body, which is not read further once it is larger than anybody would send. */
final class GuardedStream extends InputStream {

    /** Short bodies of blanks may well be a hundred times smaller when compressed; they do no harm. */
    private static final long HARMLESS = 4L * 1024 * 1024;

    private final Opening opening;
    private final CountedStream source;
    private final long mostBytes;
    private final int mostTimes;
    private @Nullable InputStream decoder;
    private long decoded;

    GuardedStream(Opening opening, CountedStream source, long mostBytes, int mostTimes) {
        this.opening = opening;
        this.source = source;
        this.mostBytes = mostBytes;
        this.mostTimes = mostTimes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = decode(buffer, offset, length);
        decoded += Math.max(read, 0);
        boolean blownUp = decoded > HARMLESS && decoded / mostTimes > source.bytes();
        if (decoded > mostBytes || blownUp) {
            long limit = decoded > mostBytes ? mostBytes : source.bytes() * mostTimes;
            throw new BadCoding(FaultCode.BODY_TOO_LARGE.in("", limit), null);
        }
        return read;
    }

    private int decode(byte[] buffer, int offset, int length) throws IOException {
        try {
            var from = decoder;
            if (from == null) {
                from = opening.open(source);
                decoder = from;
            }
            return from.read(buffer, offset, length);
        } catch (IOException e) {
            if (source.failure() != null) {
                throw source.failure();
            }
            throw new BadCoding(FaultCode.BAD_CODING.in("", String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (decoder != null) {
            decoder.close();
        }
        source.close();
    }
}
