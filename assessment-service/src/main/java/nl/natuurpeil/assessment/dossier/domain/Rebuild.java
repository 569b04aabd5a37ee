package nl.natuurpeil.assessment.dossier.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A time all dossiers were composed anew.
 *
 * @param dossiers how many there are after it
 * @param checksumBefore SHA-256 in hexadecimal over the dossiers as they were found
 * @param checksumAfter the same over the dossiers that took their place
 */
public record Rebuild(
        UUID id, int dossiers, String checksumBefore, String checksumAfter, Instant startedAt, Instant finishedAt) {}
