package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import nl.natuurpeil.monitoring.intake.application.Row;

/**
 * Rows that are recorded together.
 *
 * @param bytesRead of the body, up to these rows or a little further
 */
record Chunk(List<Row> rows, long bytesRead) {}
