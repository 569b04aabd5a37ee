package nl.natuurpeil.monitoring.reference.application;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** This service's copy of what is owed, what is measured and where. */
public interface Catalogue {

    Optional<Indicator> findIndicator(String code);

    /** All obligations, in order of code. */
    List<Obligation> listObligations();

    Areas areas();

    /** Whether indicators, obligations and areas have all arrived. */
    boolean isFilled();
}
