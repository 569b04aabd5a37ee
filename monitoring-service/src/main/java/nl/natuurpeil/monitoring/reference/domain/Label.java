package nl.natuurpeil.monitoring.reference.domain;

/** The same words in Dutch and in English. */
public record Label(String nl, String en) {}
