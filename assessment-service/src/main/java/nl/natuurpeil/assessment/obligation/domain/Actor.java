package nl.natuurpeil.assessment.obligation.domain;

import nl.natuurpeil.assessment.language.domain.Label;

/** Who acts on an obligation, and in which role. */
public record Actor(String code, Label role) {}
