package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.IOException;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;

/**
 * The elements of one array, found by their brackets and quotes alone; what is between them is for the parser. So a fault
 * in one row leaves the others readable.
 */
final class JsonElements implements JsonSlices {

    private final ByteFeed feed;
    private int length;
    private boolean ended;

    JsonElements(ByteFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean next(long row) throws IOException {
        if (ended) {
            return nothingFollows(row);
        }
        if (row == 1) {
            open();
        }
        int first = afterBlanks();
        if (first == ']' && row == 1) {
            return nothingFollows(row);
        }
        if (first < 0) {
            throw tooShort(row);
        }
        feed.back();
        feed.begin();
        element(row);
        return true;
    }

    private void open() throws IOException {
        ByteOrderMark.skip(feed);
        int first = afterBlanks();
        if (first < 0) {
            throw new UnusableBody(0, FaultCode.EMPTY_BODY.in(""));
        }
        if (first != '[') {
            throw new UnusableBody(0, FaultCode.NOT_AN_ARRAY.in(""));
        }
    }

    /** Goes to the comma or bracket behind the element, which is on no level but that of the array. */
    private void element(long row) throws IOException {
        int depth = 0;
        while (true) {
            int b = feed.next();
            switch (b) {
                case -1 -> throw tooShort(row);
                case '"' -> string(row);
                case '{', '[' -> depth++;
                case '}' -> depth--;
                case ']', ',' -> {
                    if (depth <= 0) {
                        length = feed.length() - 1;
                        ended = b == ']';
                        return;
                    }
                    depth -= b == ']' ? 1 : 0;
                }
                default -> {
                    // Part of the element.
                }
            }
        }
    }

    private void string(long row) throws IOException {
        int b = feed.next();
        while (b != '"') {
            if (b == '\\') {
                b = feed.next();
            }
            if (b < 0) {
                throw tooShort(row);
            }
            b = feed.next();
        }
    }

    private boolean nothingFollows(long row) throws IOException {
        feed.begin();
        if (afterBlanks() >= 0) {
            throw new UnusableBody(row, FaultCode.AFTER_END.in(""));
        }
        return false;
    }

    private int afterBlanks() throws IOException {
        int b = feed.next();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            b = feed.next();
        }
        return b;
    }

    private static UnusableBody tooShort(long row) {
        return new UnusableBody(row, FaultCode.CUT_OFF.in(""));
    }

    @Override
    public ByteFeed feed() {
        return feed;
    }

    @Override
    public int length() {
        return length;
    }
}
