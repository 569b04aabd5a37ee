package nl.natuurpeil.policy.catalogue.application;

import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** Reads a stored record from the source text it was loaded with. */
public interface RecordFormat {

    CatalogueRecord read(Kind kind, String source);
}
