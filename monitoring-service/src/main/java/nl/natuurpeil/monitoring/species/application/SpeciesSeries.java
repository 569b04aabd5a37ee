package nl.natuurpeil.monitoring.species.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import nl.natuurpeil.trend.trim.SiteCount;

/** What was recorded of species, as the stages need it. */
public interface SpeciesSeries {

    /** Returns the species that these series have counts of, in an area as a whole or at a site in it. */
    List<Due> counted(Collection<String> series);

    /** Returns the counts of a species in an area, one or more a site and year as they were recorded. */
    List<SiteCount> counts(Due species);

    /** Returns the indices of species recorded for an area from a dataset. */
    List<SpeciesIndex> indices(String area, String dataset, Collection<String> taxa);

    /** Returns the current measurements of a series that are of one organisation. */
    List<Recorded> recorded(SeriesKey series, String namespace);

    /** A recorded measurement. */
    record Recorded(UUID id, String localId, int year) {}
}
