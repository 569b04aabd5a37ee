package nl.natuurpeil.assessment.verdict.domain;

import java.time.Instant;
import nl.natuurpeil.assessment.language.domain.Label;

/**
 * An obligation judged for an area at a moment.
 *
 * @param id under which the whole reasoning can be read
 * @param article in the law
 * @param basedOnExampleData whether any figure behind it is example data and no measurement
 * @param sequence 1, 2, 3… of this obligation and area; the highest holds
 */
public record Verdict(
        String id,
        String obligation,
        int obligationVersion,
        String article,
        String area,
        Standing standing,
        Outcome outcome,
        Status status,
        Label statusLabel,
        Label reason,
        boolean basedOnExampleData,
        Instant judgedAt,
        long sequence) {}
