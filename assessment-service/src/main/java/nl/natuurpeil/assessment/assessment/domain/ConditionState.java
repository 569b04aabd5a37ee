package nl.natuurpeil.assessment.assessment.domain;

import java.time.Instant;

/**
 * A state a condition was given.
 *
 * @param version of the assessment this state came with
 * @param recordedAt when we knew it
 */
public record ConditionState(Condition condition, int version, Instant recordedAt) {}
