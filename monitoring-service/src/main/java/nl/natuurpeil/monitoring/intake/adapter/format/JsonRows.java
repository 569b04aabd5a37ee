package nl.natuurpeil.monitoring.intake.adapter.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.natuurpeil.monitoring.intake.application.RowSource;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.RawRow;

/** Rows that are JSON objects. */
final class JsonRows implements RowSource {

    private static final int SHOWN = 2_000;

    private final JsonSlices slices;
    private final JsonRowParser parser = new JsonRowParser();
    private long number;

    JsonRows(JsonSlices slices) {
        this.slices = slices;
    }

    @Override
    public boolean next(RawRow row) {
        try {
            if (!slices.next(number + 1)) {
                return false;
            }
            number++;
            row.begin(number);
            read(row);
            return true;
        } catch (IOException e) {
            throw BodyFaults.of(number + 1, e);
        }
    }

    private void read(RawRow row) throws IOException {
        var feed = slices.feed();
        if (feed.isCut()) {
            row.unreadable(FaultCode.ROW_TOO_LONG.in("", ByteFeed.LONGEST_ROW));
            return;
        }
        row.line(shown(feed.bytes(), feed.start(), slices.length()));
        try {
            parser.read(feed.bytes(), feed.start(), slices.length(), row);
        } catch (JsonProcessingException e) {
            boolean notUtf8 = e.getOriginalMessage().contains("UTF-8");
            row.unreadable(
                    notUtf8 ? FaultCode.NOT_UTF8.in("") : FaultCode.BAD_JSON.in("", firstLine(e.getOriginalMessage())));
        } catch (CharConversionException e) {
            row.unreadable(FaultCode.NOT_UTF8.in(""));
        }
    }

    private static String shown(byte[] bytes, int start, int length) {
        return new String(bytes, start, Math.min(length, SHOWN), StandardCharsets.UTF_8).strip();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
