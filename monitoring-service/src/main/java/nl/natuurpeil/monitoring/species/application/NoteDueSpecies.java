package nl.natuurpeil.monitoring.species.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.natuurpeil.monitoring.measurement.application.SeriesChanged;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroups;

/** Notes, in the transaction that records counts, which species must get a new index. */
@ApplicationScoped
public class NoteDueSpecies {

    private final SpeciesGroups groups;
    private final SpeciesSeries series;
    private final DueSpecies dueSpecies;

    public NoteDueSpecies(SpeciesGroups groups, SpeciesSeries series, DueSpecies dueSpecies) {
        this.groups = groups;
        this.series = series;
        this.dueSpecies = dueSpecies;
    }

    void onChange(@Observes SeriesChanged changed) {
        var due = series.counted(changed.series()).stream()
                .filter(species -> !groups.with(species.taxon(), species.area()).isEmpty())
                .toList();
        if (!due.isEmpty()) {
            dueSpecies.note(due);
        }
    }
}
