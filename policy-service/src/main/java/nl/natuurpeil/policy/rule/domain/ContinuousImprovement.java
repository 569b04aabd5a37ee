package nl.natuurpeil.policy.rule.domain;

import nl.natuurpeil.policy.content.domain.Label;

/** It gets better all the time, compared with the baseline, until what is said is reached. */
public record ContinuousImprovement(String indicator, Baseline baseline, Label until) implements Rule {}
