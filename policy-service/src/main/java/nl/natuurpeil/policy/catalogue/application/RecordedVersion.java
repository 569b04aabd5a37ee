package nl.natuurpeil.policy.catalogue.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version as the store has it.
 *
 * @param since first day on which it holds in the world
 * @param recordedAt when it became known here
 */
public record RecordedVersion(int version, LocalDate since, Instant recordedAt, String contentHash, String release) {}
