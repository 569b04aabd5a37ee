package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;

/** The series that have measurements. */
public interface KnownSeries {

    boolean has(SeriesKey series);
}
