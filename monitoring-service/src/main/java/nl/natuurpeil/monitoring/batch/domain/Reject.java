package nl.natuurpeil.monitoring.batch.domain;

import nl.natuurpeil.monitoring.intake.domain.RowFault;

/**
 * One of the faults for which a row was refused.
 *
 * @param row counts 1, 2, 3…; 0 for the body as a whole
 * @param ordinal which fault of the row it is, from 1
 * @param line what was posted for the row
 */
public record Reject(long row, int ordinal, RowFault fault, String line) {}
