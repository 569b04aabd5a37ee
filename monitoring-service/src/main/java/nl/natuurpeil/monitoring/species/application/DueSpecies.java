package nl.natuurpeil.monitoring.species.application;

import java.util.Collection;
import java.util.Optional;

/** The species whose index must be made anew. */
public interface DueSpecies {

    /** Notes species, in the transaction of what changed. */
    void note(Collection<Due> species);

    /** Takes one that nobody else is making, for the rest of the transaction; what is rolled back stays due. */
    Optional<Due> take();
}
