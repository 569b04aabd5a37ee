package nl.natuurpeil.policy.catalogue.application;

import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;

/** Tells the other services of a record, in the transaction that runs. */
public interface Announcements {

    /** Tells of the record when its kind is told of at all. */
    void announce(CatalogueRecord record);
}
