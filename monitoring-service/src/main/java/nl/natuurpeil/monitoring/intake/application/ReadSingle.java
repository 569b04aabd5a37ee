package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** Reads and checks a body that is one measurement in JSON, by the same rules as the rows of many. */
public interface ReadSingle {

    Row read(byte[] body, Defaults defaults);

    /** Returns the unit of the values of a checked series: UCUM when it serves an indicator, Aquo otherwise. */
    String unit(SeriesKey series);
}
