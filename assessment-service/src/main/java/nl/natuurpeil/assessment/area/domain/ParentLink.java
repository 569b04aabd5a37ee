package nl.natuurpeil.assessment.area.domain;

/** An area lies in the area with this code, as surely as is said. */
public record ParentLink(String code, Certainty certainty) {}
