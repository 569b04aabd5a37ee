package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.compliance.application.EvidenceBook;
import nl.natuurpeil.monitoring.compliance.application.EvidenceHistory;
import nl.natuurpeil.monitoring.compliance.domain.Measured;
import nl.natuurpeil.monitoring.compliance.domain.RollUps;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.MeasurementColumns;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;

/** Reads evidence from the measurements that were current at a moment, whatever became of them since. */
@ApplicationScoped
class PostgresEvidenceHistory implements EvidenceHistory {

    private static final String OF_SERIES = """
             m join series s on s.id = m.series
            where s.indicator = ? and s.dataset = ? and s.area = any (?) and s.point is null and m.status <> 3
                and m.recorded_at <= ?""";

    private static final String ROWS =
            "select " + MeasurementColumns.ALL + " from measurement" + OF_SERIES + " union all select "
                    + MeasurementColumns.ALL + " from measurement_version" + OF_SERIES
                    + " and m.superseded_at > ? order by begins_micros, ends_micros, id";

    private static final String AREAS =
            "select distinct area from series where indicator = ? and area is not null and recorded_at <= ?";

    private final DataSource dataSource;

    PostgresEvidenceHistory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public EvidenceBook upTo(LocalDate day, Instant asOf) {
        return new Then(day, asOf.atOffset(ZoneOffset.UTC));
    }

    /** Figures of one moment, about what was over on one day. */
    private final class Then extends FiguresEvidence {

        private final LocalDate day;
        private final OffsetDateTime asOf;
        private final RollUps rollUps = new RollUps();

        Then(LocalDate day, OffsetDateTime asOf) {
            this.day = day;
            this.asOf = asOf;
        }

        @Override
        RollUps rollUps() {
            return rollUps;
        }

        @Override
        Map<String, List<Measured>> measured(Indicator indicator, Dataset dataset, Collection<String> areas) {
            return reading(connection -> {
                Map<String, List<Measured>> found = new TreeMap<>();
                try (var select = connection.prepareStatement(ROWS)) {
                    var codes = connection.createArrayOf("text", areas.toArray());
                    int at = 1;
                    for (int table = 0; table < 2; table++) {
                        select.setString(at++, indicator.code());
                        select.setString(at++, dataset.code());
                        select.setArray(at++, codes);
                        select.setObject(at++, asOf);
                    }
                    select.setObject(at, asOf);
                    var rows = select.executeQuery();
                    while (rows.next()) {
                        var row = MeasurementColumns.read(rows);
                        PostgresEvidence.measured(row)
                                .filter(one -> !one.period().to().isAfter(day))
                                .ifPresent(one -> found.computeIfAbsent(
                                                String.valueOf(row.series().area()), _ -> new ArrayList<>())
                                        .add(one));
                    }
                }
                return found;
            });
        }

        @Override
        public Set<String> areasMeasured(String indicator) {
            return reading(connection -> {
                Set<String> areas = new TreeSet<>();
                try (var select = connection.prepareStatement(AREAS)) {
                    select.setString(1, indicator);
                    select.setObject(2, asOf);
                    var rows = select.executeQuery();
                    while (rows.next()) {
                        areas.add(rows.getString(1));
                    }
                }
                return areas;
            });
        }
    }

    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T reading(Query<T> query) {
        try (var connection = dataSource.getConnection()) {
            return query.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("earlier evidence can't be read", e);
        }
    }
}
