package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a body, of which a stretch is kept: the row being read. It grows with the row up to a limit, beyond which
 * the bytes of the row are let go.
 */
final class ByteFeed {

    /** Longer than any honest row, and short enough to hold one for each request. */
    static final int LONGEST_ROW = 256 * 1024;

    private static final int FIRST_SIZE = 16 * 1024;

    private final InputStream body;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int position;
    private int limit;
    private boolean cut;

    ByteFeed(InputStream body) {
        this.body = body;
    }

    /** Returns the next byte, -1 at the end. */
    int next() throws IOException {
        if (position == limit && !fill()) {
            return -1;
        }
        return buffer[position++] & 0xff;
    }

    /** Goes back by the byte that was read last. */
    void back() {
        position--;
    }

    /** Begins the row with the next byte. */
    void begin() {
        start = position;
        cut = false;
    }

    /** Whether the row is too long, so that its bytes are not all there. */
    boolean isCut() {
        return cut;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** How many bytes the row has up to here. */
    int length() {
        return position - start;
    }

    private boolean fill() throws IOException {
        if (limit - start >= LONGEST_ROW) {
            cut = true;
            start = limit;
        }
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        position = limit;
        start = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = body.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }
}
