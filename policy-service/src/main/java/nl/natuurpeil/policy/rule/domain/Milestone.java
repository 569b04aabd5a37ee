package nl.natuurpeil.policy.rule.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A level, in the indicator's unit, and the last day to reach it. */
public record Milestone(LocalDate by, BigDecimal atLeast) {}
