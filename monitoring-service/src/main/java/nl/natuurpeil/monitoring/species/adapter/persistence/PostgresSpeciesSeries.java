package nl.natuurpeil.monitoring.species.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.species.application.Due;
import nl.natuurpeil.monitoring.species.application.SpeciesSeries;
import nl.natuurpeil.monitoring.species.application.StageSeries;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import nl.natuurpeil.trend.trim.SiteCount;

/** Counts and indices out of the measurements; what is in quarantine counts for nothing. */
@ApplicationScoped
class PostgresSpeciesSeries implements SpeciesSeries {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final DataSource dataSource;

    PostgresSpeciesSeries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @FunctionalInterface
    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Bind {
        void to(PreparedStatement statement, Connection connection) throws SQLException;
    }

    @Override
    public List<Due> counted(Collection<String> series) {
        return list(
                """
                select distinct taxon, area, dataset from series
                where code = any(?) and taxon is not null and quantity = ? and indicator is null and area is not null
                """,
                (statement, connection) -> {
                    statement.setArray(1, connection.createArrayOf("text", series.toArray()));
                    statement.setString(2, StageSeries.COUNT);
                },
                row -> new Due(row.getString("taxon"), row.getString("area"), row.getString("dataset")));
    }

    @Override
    public List<SiteCount> counts(Due species) {
        return list(
                """
                select s.point_namespace || '_' || s.point as site, m.begins, m.value from series s
                join measurement m on m.series = s.id
                where s.taxon = ? and s.area = ? and s.dataset = ? and s.quantity = ? and s.point is not null
                    and m.value is not null and m.limit_symbol is null and m.status <> 3
                order by 1, 2
                """,
                (statement, _) -> {
                    statement.setString(1, species.taxon());
                    statement.setString(2, species.area());
                    statement.setString(3, species.dataset());
                    statement.setString(4, StageSeries.COUNT);
                },
                row -> SiteCount.of(row.getString("site"), year(row), row.getDouble("value")));
    }

    @Override
    public List<SpeciesIndex> indices(String area, String dataset, Collection<String> taxa) {
        return list(
                """
                select s.taxon, m.begins, m.value, m.standard_error from series s
                join measurement m on m.series = s.id
                where s.indicator = ? and s.area = ? and s.dataset = ? and s.taxon = any(?)
                    and m.value is not null and m.status <> 3
                order by 1, 2
                """,
                (statement, connection) -> {
                    statement.setString(1, StageSeries.SPECIES_INDEX);
                    statement.setString(2, area);
                    statement.setString(3, dataset);
                    statement.setArray(4, connection.createArrayOf("text", taxa.toArray()));
                },
                row -> new SpeciesIndex(
                        row.getString("taxon"), year(row), row.getDouble("value"), row.getDouble("standard_error")));
    }

    @Override
    public List<Recorded> recorded(SeriesKey series, String namespace) {
        return list(
                """
                select m.id, m.local_id, m.begins from series s join measurement m on m.series = s.id
                where s.code = ? and m.namespace = ?
                """,
                (statement, _) -> {
                    statement.setString(1, series.id());
                    statement.setString(2, namespace);
                },
                row -> new Recorded(row.getObject("id", UUID.class), row.getString("local_id"), year(row)));
    }

    private static int year(ResultSet row) throws SQLException {
        return row.getObject("begins", OffsetDateTime.class)
                .atZoneSameInstant(NETHERLANDS)
                .getYear();
    }

    private <T> List<T> list(String query, Bind bind, Read<T> read) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            bind.to(statement, connection);
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.from(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("species can't be read", e);
        }
    }
}
