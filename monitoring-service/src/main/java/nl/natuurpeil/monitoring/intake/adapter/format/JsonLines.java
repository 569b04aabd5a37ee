package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.IOException;

/** Rows of which each has a line; empty lines are passed over. */
final class JsonLines implements JsonSlices {

    private final ByteFeed feed;
    private int length;

    JsonLines(ByteFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean next(long row) throws IOException {
        if (row == 1) {
            ByteOrderMark.skip(feed);
        }
        int first = feed.next();
        while (first == '\n' || first == '\r' || first == ' ' || first == '\t') {
            first = feed.next();
        }
        if (first < 0) {
            return false;
        }
        feed.back();
        feed.begin();
        int b = feed.next();
        while (b >= 0 && b != '\n') {
            b = feed.next();
        }
        length = feed.length() - (b < 0 ? 0 : 1);
        return true;
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
