package nl.natuurpeil.monitoring.compliance.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
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

    /** Lets no one else judge these obligations for these areas until the transaction ends; taken in this order. */
    void lock(List<Pair> pairs);

    Optional<Current> findCurrent(String obligation, String area);

    void append(Verdict verdict, String content);

    UUID nextId();
}
