package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;

/** Tells for which areas an indicator has figures, their own or those of their parts. */
@ApplicationScoped
public class MeasuredAreas {

    private final Catalogue catalogue;
    private final EvidenceBook evidenceBook;

    public MeasuredAreas(Catalogue catalogue, EvidenceBook evidenceBook) {
        this.catalogue = catalogue;
        this.evidenceBook = evidenceBook;
    }

    Set<String> of(String indicator) {
        var own = evidenceBook.areasMeasured(indicator);
        if (!aggregation(indicator).reachesUp()) {
            return own;
        }
        var areas = catalogue.areas();
        var all = new TreeSet<String>();
        own.forEach(area -> all.addAll(areas.reachedFrom(area)));
        return all;
    }

    Aggregation aggregation(String indicator) {
        return catalogue.findIndicator(indicator).map(Indicator::aggregation).orElse(Aggregation.NONE);
    }
}
