package nl.natuurpeil.monitoring.batch.application;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.natuurpeil.monitoring.batch.domain.Reject;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;

/** What became of some rows. */
record Tally(RowCounts counts, List<Reject> rejects) {

    static List<SentMeasurement> good(List<Row> rows) {
        List<SentMeasurement> good = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row instanceof Row.Good one) {
                good.add(one.measurement());
            }
        }
        return good;
    }

    /**
     * Counts.
     *
     * @param outcomes of the good ones, in their order
     */
    static Tally of(List<Row> rows, List<RowOutcome> outcomes, Format format) {
        var tally = new Counting(format);
        Iterator<RowOutcome> next = outcomes.iterator();
        for (Row row : rows) {
            switch (row) {
                case Row.Faulty(long number, String line, List<RowFault> faults) -> tally.reject(number, line, faults);
                case Row.Good good -> tally.add(good, next.next());
            }
        }
        return tally.result(rows.size());
    }

    /** Counts while it goes through the rows. */
    private static final class Counting {

        private final Format format;
        private final List<Reject> rejects = new ArrayList<>();
        private long accepted;
        private long corrected;
        private long duplicate;
        private long kept;
        private long rejected;

        private Counting(Format format) {
            this.format = format;
        }

        private void add(Row.Good row, RowOutcome outcome) {
            switch (outcome) {
                case RowOutcome.Recorded _ -> accepted++;
                case RowOutcome.Corrected _ -> corrected++;
                case RowOutcome.Duplicate _ -> duplicate++;
                case RowOutcome.Kept _ -> kept++;
                case RowOutcome.KeyTaken _ -> refuse(row, outcome);
                case RowOutcome.Withdrawn _ -> refuse(row, outcome);
                case RowOutcome.TimeTaken _ -> refuse(row, outcome);
                case RowOutcome.HeldBack _ -> refuse(row, outcome);
            }
        }

        private void refuse(Row.Good row, RowOutcome outcome) {
            reject(
                    row.number(),
                    row.line(),
                    Refusals.of(outcome, format).stream().toList());
        }

        private void reject(long number, String line, List<RowFault> faults) {
            rejected++;
            for (int i = 0; i < faults.size(); i++) {
                rejects.add(new Reject(number, i + 1, faults.get(i), line));
            }
        }

        private Tally result(int read) {
            var counts = new RowCounts(read, accepted, corrected, duplicate, kept, rejected);
            return new Tally(counts, rejects);
        }
    }
}
