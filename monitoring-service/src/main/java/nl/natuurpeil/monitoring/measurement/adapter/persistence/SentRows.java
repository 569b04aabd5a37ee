package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.List;
import nl.natuurpeil.monitoring.measurement.application.Handling;

/** The rows of one sending. */
record SentRows(List<Row> rows, Handling handling) {}
