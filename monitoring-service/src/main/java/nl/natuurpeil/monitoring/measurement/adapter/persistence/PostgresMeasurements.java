package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.application.Measurements;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.measurement.domain.MeasurementVersion;
import nl.natuurpeil.monitoring.measurement.domain.MeasurementVersion.Ended;
import org.jspecify.annotations.Nullable;

/** Reads measurements one at a time. */
@ApplicationScoped
class PostgresMeasurements implements Measurements {

    private static final String CURRENT =
            "select " + MeasurementColumns.ALL + " from measurement m join series s on s.id = m.series ";
    private static final String ENDED = "select " + MeasurementColumns.ALL + ", "
            + Micros.fromInstant("m.superseded_at") + " as superseded_micros, m.superseded_by, m.actor, m.reason"
            + " from measurement_version m join series s on s.id = m.series ";
    private static final String BY_KEY = """
            join measurement_key k on k.series = m.series and k.begins = m.begins and k.ends = m.ends
            where k.namespace = ? and k.local_id = ? and not k.withdrawn""";

    private final DataSource dataSource;

    PostgresMeasurements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Measurement> find(UUID id) {
        return reading(connection -> find(connection, id)).map(MeasurementVersion::measurement);
    }

    @Override
    public List<MeasurementVersion> versions(UUID id) {
        return reading(connection -> {
            var one = find(connection, id);
            return one.isEmpty() ? List.of() : versions(connection, one.get().measurement());
        });
    }

    @Override
    public Optional<Measurement> findByLocalId(String namespace, String localId) {
        return reading(connection -> rows(connection, CURRENT + BY_KEY, namespace, localId).stream()
                .map(MeasurementVersion::measurement)
                .findFirst());
    }

    private static Optional<MeasurementVersion> find(Connection connection, UUID id) throws SQLException {
        var current = rows(connection, CURRENT + "where m.id = ?", id);
        return (current.isEmpty() ? rows(connection, ENDED + "where m.id = ?", id) : current)
                .stream().findFirst();
    }

    private static List<MeasurementVersion> versions(Connection connection, Measurement one) throws SQLException {
        var versions = new ArrayList<MeasurementVersion>();
        versions.addAll(rows(connection, CURRENT + BY_KEY, one.namespace(), one.localId()));
        versions.addAll(
                rows(connection, ENDED + "where m.namespace = ? and m.local_id = ?", one.namespace(), one.localId()));
        versions.sort(Comparator.comparing(
                        (MeasurementVersion version) -> version.measurement().version())
                .reversed());
        return versions;
    }

    private static List<MeasurementVersion> rows(Connection connection, String query, Object... parameters)
            throws SQLException {
        boolean ended = query.startsWith(ENDED);
        try (var select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                List<MeasurementVersion> versions = new ArrayList<>();
                while (rows.next()) {
                    versions.add(new MeasurementVersion(MeasurementColumns.read(rows), ended ? ended(rows) : null));
                }
                return versions;
            }
        }
    }

    private static Ended ended(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("superseded_by", UUID.class);
        return new Ended(
                Micros.toInstant(row.getLong("superseded_micros")),
                by,
                row.getString("actor"),
                row.getString("reason"));
    }

    private interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T reading(Query<T> query) {
        try (var connection = dataSource.getConnection()) {
            return query.run(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("measurements can't be read", e);
        }
    }
}
