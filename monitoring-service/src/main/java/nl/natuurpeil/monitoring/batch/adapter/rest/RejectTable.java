package nl.natuurpeil.monitoring.batch.adapter.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.batch.application.Rejects;
import nl.natuurpeil.monitoring.batch.domain.Reject;

/** All faults of a batch as a table, a thousand in memory at a time. */
final class RejectTable {

    private static final String FORMULA = "=+-@\t\r";
    private static final int STEP = 1000;

    private final Rejects rejects;
    private final UUID batch;

    RejectTable(Rejects rejects, UUID batch) {
        this.rejects = rejects;
        this.batch = batch;
    }

    void write(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Spreadsheets take the bytes for UTF-8 only when told so.
        text.write('\uFEFF');
        var csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord("row", "column", "code", "message_nl", "message_en", "allowed", "line");
        List<Reject> some = rejects.list(batch, -1, 0, STEP);
        while (!some.isEmpty()) {
            some.forEach(reject -> write(csv, reject));
            var last = some.getLast();
            some = rejects.list(batch, last.row(), last.ordinal(), STEP);
        }
        csv.flush();
    }

    private static void write(CsvWriter csv, Reject reject) {
        var fault = reject.fault();
        csv.writeRecord(
                String.valueOf(reject.row()),
                harmless(fault.column()),
                fault.code(),
                harmless(fault.message().nl()),
                harmless(fault.message().en()),
                harmless(String.join(", ", fault.allowed())),
                harmless(reject.line()));
    }

    /** What somebody sent is no formula to whoever opens the table. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
