package nl.natuurpeil.monitoring.compliance.application;

import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;

/** The verdicts, append-only. */
public interface Verdicts extends Standings {

    /**
     * The verdict that holds now.
     *
     * @param content hash over input and judgement; a verdict with the same content says nothing new
     */
    record Current(UUID id, int sequence, Status status, String content) {}

    /** Lets no one else judge this obligation for this area until the transaction ends. */
    void lock(String obligation, String area);

    Optional<Current> findCurrent(String obligation, String area);

    void append(Verdict verdict, String content);

    UUID nextId();
}
