package nl.natuurpeil.monitoring.species.application;

/** A species whose counts changed since its index was made. */
public record Due(String taxon, String area, String dataset) {}
