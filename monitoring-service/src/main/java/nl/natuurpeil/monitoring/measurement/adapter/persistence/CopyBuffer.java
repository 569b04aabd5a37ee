package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteConverter;

/** Rows in the binary format of {@code COPY}: nothing is written as text to be read again on the other side. */
final class CopyBuffer {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int ABSENT = -1;
    private static final short END = -1;

    private ByteBuffer buffer;

    CopyBuffer(int rows, int bytesPerRow) {
        buffer = ByteBuffer.allocate(HEADER.length + Short.BYTES + rows * bytesPerRow)
                .put(HEADER);
    }

    CopyBuffer row(int fields) {
        room(Short.BYTES).putShort((short) fields);
        return this;
    }

    CopyBuffer add(boolean value) {
        room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    CopyBuffer add(@Nullable Short value) {
        if (value == null) {
            return absent();
        }
        room(Integer.BYTES + Short.BYTES).putInt(Short.BYTES).putShort(value);
        return this;
    }

    CopyBuffer add(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    /** Adds a bigint, or a timestamptz in {@link Micros}. */
    CopyBuffer add(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    CopyBuffer add(@Nullable UUID value) {
        if (value == null) {
            return absent();
        }
        room(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    CopyBuffer add(@Nullable BigDecimal value) {
        return value == null ? absent() : field(ByteConverter.numeric(value));
    }

    CopyBuffer add(@Nullable String value) {
        return value == null ? absent() : field(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a jsonb, which begins with the number of its format. */
    CopyBuffer addJson(byte @Nullable [] value) {
        if (value == null) {
            return absent();
        }
        room(Integer.BYTES + 1 + value.length)
                .putInt(value.length + 1)
                .put((byte) 1)
                .put(value);
        return this;
    }

    /** Sends the rows to the table and columns of the statement. */
    void send(Connection connection, String copy) throws SQLException {
        room(Short.BYTES).putShort(END);
        var sending = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        sending.writeToCopy(buffer.array(), 0, buffer.position());
        sending.endCopy();
    }

    private CopyBuffer absent() {
        room(Integer.BYTES).putInt(ABSENT);
        return this;
    }

    private CopyBuffer field(byte[] value) {
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
        return this;
    }

    /** Returns the buffer with room for so many more bytes. */
    private ByteBuffer room(int wanted) {
        if (buffer.remaining() < wanted) {
            var larger = ByteBuffer.allocate(Math.max(buffer.position() + wanted, buffer.capacity() * 2));
            buffer = larger.put(buffer.flip());
        }
        return buffer;
    }
}
