package nl.natuurpeil.monitoring.compliance.application;

import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;

/** What was measured, in the form judging needs. */
public interface EvidenceBook {

    /** Returns the evidence of an indicator for an area, its own or added up from its parts. */
    Optional<Evidence> find(Indicator indicator, String area, Areas areas);

    /** Returns the areas that have a series of the indicator of their own. */
    Set<String> areasMeasured(String indicator);
}
