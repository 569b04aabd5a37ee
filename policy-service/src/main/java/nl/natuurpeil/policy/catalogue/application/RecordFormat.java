package nl.natuurpeil.policy.catalogue.application;

import java.util.SortedMap;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** What can be done with the source text of a record. */
public interface RecordFormat {

    CatalogueRecord read(Kind kind, String source);

    /** Returns the source as it is but for its number. */
    String numbered(String source, int version);

    /** Returns the source without its number, as editors write it. */
    String unnumbered(String source);

    /** Returns the values of the source by their paths, but for its number. */
    SortedMap<String, String> values(String source);
}
