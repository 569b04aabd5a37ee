package nl.natuurpeil.monitoring.species.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.species.domain.CompositeIndex;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroup;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroups;
import nl.natuurpeil.monitoring.species.domain.SpeciesTrend;

/**
 * Makes the index of a species from its counts, and the indicators of its groups from the indices: counts, species index,
 * multi-species index, each a series. The last one is evidence, so that new counts end in a verdict.
 */
@ApplicationScoped
public class RecomputeSpecies {

    private final DueSpecies dueSpecies;
    private final Catalogue catalogue;
    private final SpeciesSeries series;
    private final SpeciesGroups groups;
    private final Stages stages;
    private final StoreStage storeStage;

    public RecomputeSpecies(
            DueSpecies dueSpecies,
            Catalogue catalogue,
            SpeciesSeries series,
            SpeciesGroups groups,
            Stages stages,
            StoreStage storeStage) {
        this.dueSpecies = dueSpecies;
        this.catalogue = catalogue;
        this.series = series;
        this.groups = groups;
        this.stages = stages;
        this.storeStage = storeStage;
    }

    /** Recomputes one species that is due, in a transaction of its own. Returns whether there was one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean recomputeOne() {
        var due = dueSpecies.take();
        due.ifPresent(this::recompute);
        return due.isPresent();
    }

    private void recompute(Due due) {
        var request = stages.nextRequest();
        storeStage.store(StageSeries.ofSpecies(due), due.taxon(), SpeciesTrend.of(series.counts(due)), request);
        groups.with(due.taxon(), due.area()).stream()
                // A group of the operator's own may name an indicator the catalogue has not.
                .filter(group -> catalogue.findIndicator(group.indicator()).isPresent())
                .forEach(group -> recompute(group, due.dataset(), request));
    }

    private void recompute(SpeciesGroup group, String dataset, String request) {
        var key = StageSeries.ofGroup(group, dataset);
        // Before the indices are read: who waits here then sees the index another species got.
        stages.hold(key);
        var indices = series.indices(group.area(), dataset, group.names());
        storeStage.store(key, group.indicator(), CompositeIndex.of(indices, group.baseYear()), request);
    }
}
