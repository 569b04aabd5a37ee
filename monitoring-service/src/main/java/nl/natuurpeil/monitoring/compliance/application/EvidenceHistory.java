package nl.natuurpeil.monitoring.compliance.application;

import java.time.Instant;
import java.time.LocalDate;

/** What was known of the figures at any moment. */
public interface EvidenceHistory {

    /** Returns the figures of periods that were over by the end of a day, as they were recorded at a moment. */
    EvidenceBook upTo(LocalDate day, Instant asOf);
}
