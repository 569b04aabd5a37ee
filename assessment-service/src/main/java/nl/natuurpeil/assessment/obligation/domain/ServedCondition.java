package nl.natuurpeil.assessment.obligation.domain;

import nl.natuurpeil.assessment.language.domain.Label;

/** A condition of Basiskwaliteit Natuur that serves an obligation. */
public record ServedCondition(ConditionFamily family, Label parameter) {}
