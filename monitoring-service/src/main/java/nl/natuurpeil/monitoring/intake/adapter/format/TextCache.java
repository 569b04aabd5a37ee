package nl.natuurpeil.monitoring.intake.adapter.format;

import org.jspecify.annotations.Nullable;

/** Gives the same object for a text it saw a moment ago: most texts in a column of codes are the same few. */
final class TextCache {

    private static final int PLACES = 256;
    private static final int LONGEST = 40;

    private final @Nullable String[] texts = new String[PLACES];

    /** Returns the text without blanks around it; null when nothing is left. */
    @Nullable
    String get(char[] buffer, int offset, int length) {
        int begin = begin(buffer, offset, offset + length);
        int end = end(buffer, begin, offset + length);
        if (begin == end) {
            return null;
        }
        if (end - begin > LONGEST) {
            return new String(buffer, begin, end - begin);
        }
        int place = place(buffer, begin, end);
        String known = texts[place];
        if (known != null && isSame(known, buffer, begin, end)) {
            return known;
        }
        String text = new String(buffer, begin, end - begin);
        texts[place] = text;
        return text;
    }

    /** Returns the text as {@link #get} does, for texts that hardly come twice. */
    static @Nullable String fresh(char[] buffer, int offset, int length) {
        int begin = begin(buffer, offset, offset + length);
        int end = end(buffer, begin, offset + length);
        return begin == end ? null : new String(buffer, begin, end - begin);
    }

    private static int begin(char[] buffer, int from, int end) {
        int i = from;
        while (i < end && isBlank(buffer[i])) {
            i++;
        }
        return i;
    }

    private static int end(char[] buffer, int begin, int to) {
        int i = to;
        while (i > begin && isBlank(buffer[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private static int place(char[] buffer, int begin, int end) {
        int hash = end - begin;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ hash >>> 15) & PLACES - 1;
    }

    private static boolean isSame(String known, char[] buffer, int begin, int end) {
        if (known.length() != end - begin) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != buffer[begin + i]) {
                return false;
            }
        }
        return true;
    }
}
