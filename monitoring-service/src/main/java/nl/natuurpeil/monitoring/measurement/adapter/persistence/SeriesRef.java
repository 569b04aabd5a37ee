package nl.natuurpeil.monitoring.measurement.adapter.persistence;

/**
 * A series as rows refer to it.
 *
 * @param unit of its values
 */
record SeriesRef(int id, String unit) {}
