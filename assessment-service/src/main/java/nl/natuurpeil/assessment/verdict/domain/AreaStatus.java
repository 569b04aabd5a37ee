package nl.natuurpeil.assessment.verdict.domain;

/** The status an area has on an obligation now, for counting. */
public record AreaStatus(String area, String obligation, Status status) {}
