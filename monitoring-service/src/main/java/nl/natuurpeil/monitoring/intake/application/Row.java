package nl.natuurpeil.monitoring.intake.application;

import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;

/** A row of a posted body, read and checked. */
public sealed interface Row {

    /** Counts 1, 2, 3…; the header of a CSV file does not count. */
    long number();

    /** What was posted for this row, to show to the sender; cut off when it is very long. */
    String line();

    /** It can be recorded. */
    record Good(long number, String line, SentMeasurement measurement) implements Row {}

    /** It can't be recorded. */
    record Faulty(long number, String line, List<RowFault> faults) implements Row {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
