package nl.natuurpeil.local.trend;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.shortseries.DatedValue;

/**
 * A few dated values read from columns time, value and if they are there se and method.
 *
 * @param values in order of time, of one method version
 * @param warnings of values without a stated error among values with one
 */
record ShortSeriesFile(List<DatedValue> values, List<String> warnings) {

    static ShortSeriesFile read(CsvTable table) {
        String time = table.require("time", "year");
        String value = table.require("value");
        List<DatedValue> values = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (NamedCsvRecord row : table.rows()) {
            if (!CsvTable.missing(row, value)) {
                OptionalDouble error = table.has("se") ? CsvTable.number(row, "se", null) : OptionalDouble.empty();
                double at = CsvTable.requiredNumber(row, time, null);
                if (table.has("se") && error.isEmpty()) {
                    warnings.add("no standard error is stated for " + Columns.number(at) + ": it counts as exact");
                }
                String method = table.has("method") ? CsvTable.text(row, "method") : "";
                values.add(checked(at, CsvTable.requiredNumber(row, value, null), error.orElse(0), method));
            }
        }
        values.sort(Comparator.comparingDouble(DatedValue::time));
        for (int i = 1; i < values.size(); i++) {
            checkNeighbours(values.get(i - 1), values.get(i));
        }
        return new ShortSeriesFile(values, warnings);
    }

    private static DatedValue checked(double time, double value, double error, String method) {
        if (!Double.isFinite(time) || !Double.isFinite(value) || !Double.isFinite(error)) {
            throw fault(FaultCode.NOT_FINITE, "a time, a value and its error must be finite numbers", time);
        }
        if (error < 0) {
            throw fault(FaultCode.NOT_POSITIVE, "a standard error cannot be negative: " + error, time);
        }
        return new DatedValue(time, value, error, method);
    }

    private static void checkNeighbours(DatedValue earlier, DatedValue later) {
        if (earlier.time() == later.time()) {
            throw fault(FaultCode.DUPLICATE_VALUE, "there is more than one value of this time", later.time());
        }
        if (!earlier.methodVersion().equals(later.methodVersion())) {
            throw fault(
                    FaultCode.METHOD_CHANGED,
                    "the method changes from " + earlier.methodVersion() + " to " + later.methodVersion()
                            + "; only values of one method can be compared",
                    later.time());
        }
    }

    private static InputFault fault(FaultCode code, String message, double time) {
        return new InputFault(Fault.at(code, message, time));
    }
}
