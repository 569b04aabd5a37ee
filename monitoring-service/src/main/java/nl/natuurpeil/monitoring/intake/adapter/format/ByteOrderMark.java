package nl.natuurpeil.monitoring.intake.adapter.format;

import java.io.IOException;

/** The mark some programs put before a text in UTF-8. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    static void skip(ByteFeed feed) throws IOException {
        feed.begin();
        int first = feed.next();
        if (first == 0xef) {
            // Anything else that begins so is no JSON either.
            feed.next();
            feed.next();
        } else if (first >= 0) {
            feed.back();
        }
    }
}
