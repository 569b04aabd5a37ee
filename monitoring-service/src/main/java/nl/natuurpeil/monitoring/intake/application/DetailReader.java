package nl.natuurpeil.monitoring.intake.application;

import java.time.LocalDate;
import nl.natuurpeil.monitoring.intake.application.SubjectChecks.Subject;
import nl.natuurpeil.monitoring.intake.application.ValueChecks.Value;
import nl.natuurpeil.monitoring.intake.domain.Days;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import org.jspecify.annotations.Nullable;

/** Reads what is kept beside a value. */
final class DetailReader {

    private final Future future;
    private int resultDay;
    private @Nullable String result;

    DetailReader(Future future) {
        this.future = future;
    }

    Details read(RawRow row, Value value, @Nullable Subject subject) {
        String resultOn = resultOn(row);
        boolean converted = value.sent() != null && subject != null;
        if (resultOn == null && !converted && !hasWords(row)) {
            return Details.NONE;
        }
        return new Details(
                row.get(Field.NOTE),
                row.get(Field.SAMPLER),
                row.get(Field.LABORATORY),
                row.get(Field.DEVICE),
                row.get(Field.SUPPLIER),
                converted ? value.sent() : null,
                converted ? row.get(Field.UNIT) : null,
                resultOn);
    }

    private static boolean hasWords(RawRow row) {
        return row.has(Field.NOTE)
                || row.has(Field.SAMPLER)
                || row.has(Field.LABORATORY)
                || row.has(Field.DEVICE)
                || row.has(Field.SUPPLIER);
    }

    private @Nullable String resultOn(RawRow row) {
        String text = row.get(Field.RESULT_ON);
        if (text == null) {
            return null;
        }
        int day = Days.parse(text);
        if (day == Days.NONE) {
            row.fault(Field.RESULT_ON, FaultCode.NOT_A_DATE, text);
            return null;
        }
        future.checkFirst(row, Field.RESULT_ON, day);
        future.checkLast(row, Field.RESULT_ON, day);
        return written(day);
    }

    /** Rows of a file have few days among them, mostly one after the other. */
    private String written(int day) {
        var known = result;
        if (known == null || resultDay != day) {
            known = LocalDate.ofEpochDay(day).toString();
            resultDay = day;
            result = known;
        }
        return known;
    }
}
