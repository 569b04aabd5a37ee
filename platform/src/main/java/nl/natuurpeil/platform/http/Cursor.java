package nl.natuurpeil.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/** The place in a list where the next page begins: the sort key of the last item, opaque to clients. */
public record Cursor(List<String> key) {

    private static final char SEPARATOR = '\u001f';

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(String... key) {
        return new Cursor(List.of(key));
    }

    /**
     * Reads a cursor a client sent back.
     *
     * @param parts number of values the list sorts by
     * @throws BadInput when it is not one of ours
     */
    public static Cursor parse(String text, int parts) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() > Integer.BYTES && bytes.getInt() == checksum(rest(bytes))) {
                var key = List.of(new String(rest(bytes), StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1));
                if (key.size() == parts) {
                    return new Cursor(key);
                }
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: the same fault as a cursor of another list.
        }
        throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor from the Link header of this list"));
    }

    @Override
    public String toString() {
        byte[] joined = String.join(String.valueOf(SEPARATOR), key).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(Integer.BYTES + joined.length);
        bytes.putInt(checksum(joined)).put(joined);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static byte[] rest(ByteBuffer bytes) {
        var rest = new byte[bytes.remaining()];
        bytes.duplicate().get(rest);
        return rest;
    }

    /** Tells a cursor from any other text: without it one that was cut off or made up would read as a place. */
    private static int checksum(byte[] joined) {
        var sum = new CRC32();
        sum.update(joined);
        return (int) sum.getValue();
    }
}
