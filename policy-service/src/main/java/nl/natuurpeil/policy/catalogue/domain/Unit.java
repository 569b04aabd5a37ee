package nl.natuurpeil.policy.catalogue.domain;

import nl.natuurpeil.policy.content.domain.Label;

/** A unit by its UCUM code and its name. */
public record Unit(String ucum, Label label) {}
