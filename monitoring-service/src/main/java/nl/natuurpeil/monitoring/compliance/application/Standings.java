package nl.natuurpeil.monitoring.compliance.application;

import java.util.Collection;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.domain.Member;

/** How obligations stand in the areas that count. */
public interface Standings {

    /** Returns how an obligation stands in those of the areas that have a verdict on it. */
    List<Member> findCurrent(String obligation, Collection<String> areas);
}
