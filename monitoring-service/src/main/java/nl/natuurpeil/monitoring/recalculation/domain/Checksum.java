package nl.natuurpeil.monitoring.recalculation.domain;

/**
 * What all verdicts that hold now say together.
 *
 * @param verdicts how many there are
 * @param checksum SHA-256 over obligation, area and content hash of each, in order: the same for the same input and
 *     judgements, whatever way they came about
 */
public record Checksum(long verdicts, String checksum) {}
