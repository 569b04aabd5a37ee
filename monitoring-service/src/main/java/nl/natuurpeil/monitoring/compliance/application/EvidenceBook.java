package nl.natuurpeil.monitoring.compliance.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut.Share;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/** What was measured, in the form judging needs. */
public interface EvidenceBook {

    /** Returns the evidence of an indicator for an area, its own or added up from its parts, without those left out. */
    Optional<Evidence> find(Indicator indicator, String area, Areas areas, @Nullable LeftOut leftOut);

    /** Returns the newest value of the indicator in each of the areas that have one; measured before example. */
    Map<String, Share> newest(Indicator indicator, Collection<String> areas);

    /** Returns the same book for one judging, which reads each figure once; who judges holds all locks by then. */
    EvidenceBook once();

    /** Returns the areas that have a series of the indicator of their own. */
    Set<String> areasMeasured(String indicator);
}
