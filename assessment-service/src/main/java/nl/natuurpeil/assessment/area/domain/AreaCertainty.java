package nl.natuurpeil.assessment.area.domain;

/** How sure the facts of an area are, each by itself; its parents carry their own mark. */
public record AreaCertainty(Certainty code, Certainty name, Certainty validity) {}
