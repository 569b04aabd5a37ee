package nl.natuurpeil.local.trend;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.ReportingLimits;
import nl.natuurpeil.trend.kendall.ReportingLimits.Measurement;

/**
 * A series read from columns time and value.
 *
 * @param series numbers to test
 * @param limits what was done with values below a reporting limit, if there are any
 */
record SeriesFile(List<Observation> series, Optional<ReportingLimits.Replaced> limits) {

    /** Reads a series; {@code <0.05} is a value below the limit 0.05. */
    static SeriesFile read(CsvTable table, ReportingLimits.Rule rule) {
        String time = table.require("time", "year");
        String value = table.require("value");
        List<Observation> series = new ArrayList<>();
        List<Boolean> below = new ArrayList<>();
        for (NamedCsvRecord row : table.rows()) {
            if (!CsvTable.missing(row, value)) {
                double at = CsvTable.requiredNumber(row, time, null);
                boolean limit = CsvTable.text(row, value).startsWith("<");
                double number = limit ? CsvTable.limit(row, value) : CsvTable.requiredNumber(row, value, null);
                series.add(new Observation(at, number));
                below.add(limit);
            }
        }
        return below.contains(true) ? replaced(series, below, rule) : new SeriesFile(series, Optional.empty());
    }

    private static SeriesFile replaced(List<Observation> series, List<Boolean> below, ReportingLimits.Rule rule) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Observation one = series.get(i);
            if (!Double.isFinite(one.value()) || one.value() < 0) {
                String message = "a concentration must be a number of zero or more: " + one.value();
                throw new InputFault(Fault.at(FaultCode.NOT_POSITIVE, message, one.time()));
            }
            measurements.add(new Measurement(one.time(), one.value(), below.get(i)));
        }
        ReportingLimits.Replaced replaced = ReportingLimits.replace(measurements, rule);
        return new SeriesFile(replaced.series(), Optional.of(replaced));
    }
}
