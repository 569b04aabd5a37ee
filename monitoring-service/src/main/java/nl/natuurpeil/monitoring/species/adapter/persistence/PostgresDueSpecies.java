package nl.natuurpeil.monitoring.species.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.species.application.Due;
import nl.natuurpeil.monitoring.species.application.DueSpecies;

/** What is due, in PostgreSQL: taken once, however often it was noted. */
@ApplicationScoped
class PostgresDueSpecies implements DueSpecies {

    private final DataSource dataSource;

    PostgresDueSpecies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Collection<Due> species) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into species_due (taxon, area, dataset) select * from unnest(?, ?, ?)""")) {
            insert.setArray(
                    1, texts(connection, species.stream().map(Due::taxon).toArray()));
            insert.setArray(2, texts(connection, species.stream().map(Due::area).toArray()));
            insert.setArray(
                    3, texts(connection, species.stream().map(Due::dataset).toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("species can't be noted as due", e);
        }
    }

    private static Array texts(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Due> take() {
        try (var connection = dataSource.getConnection()) {
            var first = first(connection);
            if (first.isPresent()) {
                delete(connection, first.get());
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException("due species can't be taken", e);
        }
    }

    /** One species at a time is made by nobody else: a slower one would store older counts over newer. */
    private static Optional<Due> first(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("""
                        select taxon, area, dataset from (
                            select taxon, area, dataset from species_due group by taxon, area, dataset order by min(id)
                        ) due
                        where pg_try_advisory_xact_lock(hashtextextended('species' || taxon || area || dataset, 0))
                        limit 1
                        """);
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Due(row.getString(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    private static void delete(Connection connection, Due due) throws SQLException {
        try (var delete =
                connection.prepareStatement("delete from species_due where taxon = ? and area = ? and dataset = ?")) {
            delete.setString(1, due.taxon());
            delete.setString(2, due.area());
            delete.setString(3, due.dataset());
            delete.executeUpdate();
        }
    }
}
