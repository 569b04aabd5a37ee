package nl.natuurpeil.assessment.area.application;

import nl.natuurpeil.assessment.area.domain.AreaVersion;

/** Tells the other services of an area, in the transaction of its change. */
public interface AreaEvents {

    void published(AreaVersion area);
}
