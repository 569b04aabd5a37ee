package nl.natuurpeil.local.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/** What is sent of a file, compressed piece by piece while it is read: never all of it in memory. */
final class Body extends InputStream {

    private static final int PIECE = 1 << 16;

    private final InputStream file;
    private final Consignment.Reading progress;
    private final Ready ready = new Ready();
    private final OutputStream packer;
    private final byte[] piece = new byte[PIECE];
    private boolean ended;

    Body(InputStream file, Optional<Packing> packing, Consignment.Reading progress) throws IOException {
        this.file = file;
        this.progress = progress;
        this.packer = packing.isPresent() ? packing.get().pack(ready) : ready;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        while (ready.isEmpty() && !ended) {
            fill();
        }
        return ready.take(bytes, from, length);
    }

    private void fill() throws IOException {
        int read = file.read(piece);
        if (read < 0) {
            packer.close();
            ended = true;
        } else {
            packer.write(piece, 0, read);
            progress.read(read);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Bytes that are ready to be sent. */
    private static final class Ready extends ByteArrayOutputStream {

        private int taken;

        boolean isEmpty() {
            return taken == count;
        }

        int take(byte[] bytes, int from, int length) {
            if (isEmpty()) {
                return -1;
            }
            int given = Math.min(length, count - taken);
            System.arraycopy(buf, taken, bytes, from, given);
            taken += given;
            if (isEmpty()) {
                reset();
                taken = 0;
            }
            return given;
        }
    }
}
