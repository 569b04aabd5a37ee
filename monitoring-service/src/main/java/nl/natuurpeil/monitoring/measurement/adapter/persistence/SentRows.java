package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import java.util.List;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import org.jspecify.annotations.Nullable;

/** The rows of one sending. */
record SentRows(List<Row> rows, Handling handling, @Nullable String trace) {}
