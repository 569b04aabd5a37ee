package nl.natuurpeil.assessment.obligation.application;

import java.util.List;
import nl.natuurpeil.assessment.obligation.domain.Obligation;

/** The highest version of each obligation that was heard of. */
public interface KnownObligations {

    /** Keeps a version, unless that one or a higher one is known; returns whether it was kept. */
    boolean take(Obligation obligation);

    /** Every obligation, by code. */
    List<Obligation> listAll();
}
