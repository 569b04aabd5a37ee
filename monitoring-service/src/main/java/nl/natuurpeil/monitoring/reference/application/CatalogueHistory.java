package nl.natuurpeil.monitoring.reference.application;

import java.time.Instant;
import java.time.LocalDate;

/** Every version of the copy that was ever received. */
public interface CatalogueHistory {

    /**
     * Returns what held on a day, as far as it was known at a moment: of each obligation and area the newest version that
     * began to hold by then, of each indicator the newest. Areas that had ended are there too, for the past is theirs.
     */
    CatalogueContent on(LocalDate day, Instant asOf);
}
