package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A body that is a row as a whole, on as many lines as it likes. */
final class JsonWhole implements JsonSlices {

    private final ByteFeed feed;

    JsonWhole(byte[] body) {
        feed = new ByteFeed(new ByteArrayInputStream(body));
    }

    @Override
    public boolean next(long row) throws IOException {
        if (row > 1) {
            return false;
        }
        ByteOrderMark.skip(feed);
        feed.begin();
        while (feed.next() >= 0) {
            // On to the end.
        }
        return feed.isCut() || feed.length() > 0;
    }

    @Override
    public ByteFeed feed() {
        return feed;
    }

    @Override
    public int length() {
        return feed.length();
    }
}
