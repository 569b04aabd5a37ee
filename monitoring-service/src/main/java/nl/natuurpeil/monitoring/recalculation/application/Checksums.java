package nl.natuurpeil.monitoring.recalculation.application;

import nl.natuurpeil.monitoring.recalculation.domain.Checksum;

/** Tells whether two ways to the same data led to the same verdicts. */
public interface Checksums {

    Checksum now();
}
