package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.compliance.application.EvidenceBook;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.RollUp;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementColumns;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Aggregation;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;

/** Reads evidence from the measurements. One dataset serves an area: the first that has figures, measured before example. */
@ApplicationScoped
class PostgresEvidence implements EvidenceBook {

    private static final String VALUES = "select " + MeasurementColumns.ALL + """

            from series s join measurement m on m.series = s.id
            where s.indicator = ? and s.dataset = ? and s.area = any (?) and s.point is null and m.status <> 3
            order by m.begins, m.ends""";

    private final DataSource dataSource;
    private final EntityManager entities;

    PostgresEvidence(DataSource dataSource, EntityManager entities) {
        this.dataSource = dataSource;
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

    /** Figures of an area as a whole, for whole days; a site's own are not those of the area it is in. */
    private Map<String, List<Value>> values(Indicator indicator, Dataset dataset, List<String> areas) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(VALUES)) {
            select.setString(1, indicator.code());
            select.setString(2, dataset.code());
            select.setArray(3, connection.createArrayOf("text", areas.toArray()));
            try (var rows = select.executeQuery()) {
                Map<String, List<Value>> byArea = new TreeMap<>();
                while (rows.next()) {
                    var measurement = MeasurementColumns.read(rows);
                    var area = rows.getString("area");
                    value(measurement)
                            .ifPresent(value -> byArea.computeIfAbsent(area, _ -> new ArrayList<>())
                                    .add(value));
                }
                return byArea;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("evidence can't be read", e);
        }
    }

    private static Optional<Value> value(Measurement measurement) {
        var value = measurement.value();
        return value == null
                ? Optional.empty()
                : measurement
                        .span()
                        .days()
                        .map(days -> new Value(days, value.doubleValue(), List.of(measurement.id())));
    }

    @Override
    public Set<String> areasMeasured(String indicator) {
        return new TreeSet<>(entities.createQuery(
                        "select distinct s.area from SeriesRow s where s.indicator = :indicator and s.area is not null",
                        String.class)
                .setParameter("indicator", indicator)
                .getResultList());
    }
}
