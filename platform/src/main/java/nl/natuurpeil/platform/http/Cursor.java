package nl.natuurpeil.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var key = List.of(decoded.split(String.valueOf(SEPARATOR), -1));
            if (key.size() == parts) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: the same fault as a cursor of another list.
        }
        throw new BadInput(new Fault("cursor", "not-a-cursor", "must be a cursor from the Link header of this list"));
    }

    @Override
    public String toString() {
        var joined = String.join(String.valueOf(SEPARATOR), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
