package nl.natuurpeil.monitoring.species.application;

import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroup;

/** The series the stages are stored as: same dataset as the counts, so that example data stay example data. */
public final class StageSeries {

    /** Indicator of the index of one species. No obligation looks at it. */
    public static final String SPECIES_INDEX = "species-index";

    /** Aquo's quantity of counted individuals. */
    public static final String COUNT = "AANTL";

    private StageSeries() {}

    public static SeriesKey ofSpecies(Due species) {
        var aquo = new AquoIdentification(COUNT, null, species.taxon(), "{index}", "NVT", null, null);
        return new SeriesKey(SPECIES_INDEX, aquo, species.area(), null, species.dataset());
    }

    static SeriesKey ofGroup(SpeciesGroup group, String dataset) {
        return SeriesKey.of(group.indicator(), group.area(), dataset);
    }
}
