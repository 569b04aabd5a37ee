package nl.natuurpeil.monitoring.intake.adapter.coding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body as it comes in. It counts, and remembers that the connection failed: that is no fault of the body. */
final class CountedStream extends FilterInputStream {

    private long bytes;
    private @Nullable IOException failure;

    CountedStream(InputStream body) {
        super(body);
    }

    long bytes() {
        return bytes;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            bytes += Math.max(read, 0);
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
