package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.EvidenceBook;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.RollUp;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;

/** Reads evidence from the measurements. One dataset serves an area: the first that has figures, measured before example. */
@ApplicationScoped
class PostgresEvidence implements EvidenceBook {

    private final EntityManager entities;

    PostgresEvidence(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Evidence> find(Indicator indicator, String area, Areas areas) {
        return indicator.datasets().stream()
                .sorted(Comparator.comparing(Dataset::example))
                .map(dataset -> find(indicator, dataset, area, areas))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Evidence> find(Indicator indicator, Dataset dataset, String area, Areas areas) {
        var own = values(indicator, dataset, List.of(area)).get(area);
        if (own != null) {
            return Optional.of(evidence(indicator, dataset, area, new RollUp(own, List.of())));
        }
        var parts = indicator.aggregation() == Aggregation.SUM ? areas.leavesOf(area) : List.<String>of();
        var valuesOfParts = parts.isEmpty() ? Map.<String, List<Value>>of() : values(indicator, dataset, parts);
        return valuesOfParts.isEmpty()
                ? Optional.empty()
                : Optional.of(evidence(indicator, dataset, area, RollUp.sum(parts, valuesOfParts)));
    }

    private static Evidence evidence(Indicator indicator, Dataset dataset, String area, RollUp figures) {
        return new Evidence(
                indicator.code(),
                area,
                dataset.code(),
                dataset.label(),
                dataset.example(),
                indicator.unit(),
                indicator.better(),
                figures.values(),
                figures.incomplete());
    }

    private Map<String, List<Value>> values(Indicator indicator, Dataset dataset, List<String> areas) {
        Map<String, List<Value>> byArea = new TreeMap<>();
        entities.createQuery("""
                        select m.series.area, m.periodFrom, m.periodTo, m.value, m.id from MeasurementRow m
                        where m.series.indicator = :indicator and m.series.dataset = :dataset and m.series.area in :areas
                        order by m.periodFrom, m.periodTo
                        """, Object[].class)
                .setParameter("indicator", indicator.code())
                .setParameter("dataset", dataset.code())
                .setParameter("areas", areas)
                .getResultStream()
                .forEach(row -> byArea.computeIfAbsent((String) row[0], area -> new ArrayList<>())
                        .add(value(row)));
        return byArea;
    }

    private static Value value(Object[] row) {
        return new Value(
                new Period((LocalDate) row[1], (LocalDate) row[2]), ((Number) row[3]).doubleValue(), List.of((UUID)
                        row[4]));
    }

    @Override
    public Set<String> areasMeasured(String indicator) {
        return new TreeSet<>(entities.createQuery(
                        "select distinct s.area from SeriesRow s where s.indicator = :indicator", String.class)
                .setParameter("indicator", indicator)
                .getResultList());
    }
}
