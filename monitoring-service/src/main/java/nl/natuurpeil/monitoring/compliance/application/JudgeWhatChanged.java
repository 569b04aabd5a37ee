package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.application.CatalogueChanged;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** Judges anew what measurements, obligations or areas have touched; what several of them touch, once. */
@ApplicationScoped
public class JudgeWhatChanged {

    private final Catalogue catalogue;
    private final EvidenceBook evidenceBook;
    private final JudgeCompliance judgeCompliance;

    public JudgeWhatChanged(Catalogue catalogue, EvidenceBook evidenceBook, JudgeCompliance judgeCompliance) {
        this.catalogue = catalogue;
        this.evidenceBook = evidenceBook;
        this.judgeCompliance = judgeCompliance;
    }

    /** Values added to one series. */
    public record ValuesRecorded(String event, String indicator, String area, List<UUID> measurements) {}

    /** Judges what the new values touch. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void onValues(List<ValuesRecorded> recorded) {
        var touched = new Touched(catalogue.listObligations(), catalogue.areas());
        Map<Pair, Cause> causes = new HashMap<>();
        for (var values : recorded) {
            var newest = new Cause(values.event(), values.measurements());
            touched.byValue(values.indicator(), values.area(), aggregation(values.indicator()))
                    .forEach(pair -> causes.merge(pair, newest, JudgeWhatChanged::join));
        }
        judgeCompliance.judge(causes);
    }

    /** Judges what a change of the catalogue or the areas touches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void onCatalogue(@Observes CatalogueChanged change) {
        var obligations = catalogue.listObligations();
        Collection<String> codes = switch (change) {
            case CatalogueChanged.Obligations changed -> changed.codes();
            case CatalogueChanged.AreasChanged areas ->
                obligations.stream().map(Obligation::code).toList();
        };
        var cause = new Cause(change.eventId(), List.of());
        Map<Pair, Cause> causes = new HashMap<>();
        new Touched(obligations, catalogue.areas())
                .byObligations(codes, this::measured)
                .forEach(pair -> causes.put(pair, cause));
        judgeCompliance.judge(causes);
    }

    private Set<String> measured(String indicator) {
        var own = evidenceBook.areasMeasured(indicator);
        return switch (aggregation(indicator)) {
            case NONE -> own;
            case SUM -> {
                var areas = catalogue.areas();
                var all = new TreeSet<String>();
                own.forEach(area -> all.addAll(areas.withAncestors(area)));
                yield all;
            }
        };
    }

    private Aggregation aggregation(String indicator) {
        return catalogue.findIndicator(indicator).map(Indicator::aggregation).orElse(Aggregation.NONE);
    }

    private static Cause join(Cause earlier, Cause later) {
        var measurements = new ArrayList<>(earlier.measurements());
        measurements.addAll(later.measurements());
        return new Cause(later.event(), measurements);
    }
}
