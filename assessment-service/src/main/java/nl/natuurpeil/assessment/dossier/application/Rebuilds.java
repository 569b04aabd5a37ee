package nl.natuurpeil.assessment.dossier.application;

import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.assessment.dossier.domain.Rebuild;

/** The rebuilds there have been. */
public interface Rebuilds {

    /** Records a rebuild; its id is given here. */
    Rebuild append(Rebuild rebuild);

    Optional<Rebuild> find(UUID id);
}
