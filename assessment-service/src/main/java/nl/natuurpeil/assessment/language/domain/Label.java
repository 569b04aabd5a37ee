package nl.natuurpeil.assessment.language.domain;

/** A text in Dutch and English. */
public record Label(String nl, String en) {}
