package nl.natuurpeil.assessment.dossier.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.assessment.dossier.domain.Dossier;
import nl.natuurpeil.assessment.dossier.domain.DossierSummary;

/** The dossiers, one an area; they can be lost and composed again. */
public interface Dossiers {

    /** Puts dossiers in place, except where one of the same or a higher revision is. */
    void put(Collection<Dossier> dossiers, long revision);

    /** Puts dossiers in place, whatever is there. */
    void replace(Collection<Dossier> dossiers, long revision);

    /** Throws away dossiers of areas other than these. */
    void retainOnly(Collection<String> areas);

    Optional<Dossier> find(String area);

    /** Lists dossiers by area code, from the one after {@code after}; empty for the start. */
    List<DossierSummary> list(String after, int limit);

    /** What all dossiers together come to. */
    Sum sum();

    /**
     * The number of dossiers and the SHA-256 over all of them, in hexadecimal; what differs between two writings of
     * the same dossier does not count.
     */
    record Sum(int dossiers, String checksum) {}
}
