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
import java.util.UUID;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.application.CatalogueChanged;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** Judges anew what measurements, obligations or areas have touched; what several of them touch, once. */
@ApplicationScoped
public class JudgeWhatChanged {

    private final Catalogue catalogue;
    private final MeasuredAreas measuredAreas;
    private final JudgeCompliance judgeCompliance;

    public JudgeWhatChanged(Catalogue catalogue, MeasuredAreas measuredAreas, JudgeCompliance judgeCompliance) {
        this.catalogue = catalogue;
        this.measuredAreas = measuredAreas;
        this.judgeCompliance = judgeCompliance;
    }

    /** Values added to one series. */
    public record ValuesRecorded(String event, String indicator, String area, List<UUID> measurements) {}

    /** Judges what the new values touch. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void onValues(List<ValuesRecorded> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        catalogue.holdForJudging();
        var touched = new Touched(catalogue.listObligations(), catalogue.areas());
        Map<Pair, Cause> causes = new HashMap<>();
        for (var values : recorded) {
            var newest = new Cause(values.event(), values.measurements());
            touched.byValue(values.indicator(), values.area(), measuredAreas.aggregation(values.indicator()))
                    .forEach(pair -> causes.merge(pair, newest, JudgeWhatChanged::join));
        }
        judgeCompliance.judge(causes);
    }

    /** Judges what a change of the catalogue or the areas touches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void onCatalogue(@Observes CatalogueChanged change) {
        catalogue.holdForChange();
        var obligations = catalogue.listObligations();
        Collection<String> codes = switch (change) {
            case CatalogueChanged.Obligations changed -> changed.codes();
            case CatalogueChanged.Indicators changed -> lookingAt(changed.codes(), obligations);
            case CatalogueChanged.AreasChanged _ -> codes(obligations.stream());
        };
        Map<Pair, Cause> causes = new HashMap<>();
        new Touched(obligations, catalogue.areas())
                .byObligations(codes, measuredAreas::of)
                .forEach(pair -> causes.put(pair, new Cause(event(change, pair), List.of())));
        judgeCompliance.judge(causes);
    }

    private static String event(CatalogueChanged change, Pair pair) {
        return change instanceof CatalogueChanged.Obligations obligations
                ? obligations.eventIds().getOrDefault(pair.obligation(), change.eventId())
                : change.eventId();
    }

    private static List<String> lookingAt(Set<String> indicators, List<Obligation> obligations) {
        return codes(
                obligations.stream().filter(obligation -> indicators.stream().anyMatch(obligation::looksAt)));
    }

    private static List<String> codes(Stream<Obligation> obligations) {
        return obligations.map(Obligation::code).toList();
    }

    private static Cause join(Cause earlier, Cause later) {
        var measurements = new ArrayList<>(earlier.measurements());
        measurements.addAll(later.measurements());
        return new Cause(later.event(), measurements);
    }
}
