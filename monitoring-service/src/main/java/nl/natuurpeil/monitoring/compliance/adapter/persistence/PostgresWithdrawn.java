package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.compliance.application.Withdrawn;

/** Looks among the versions that ended without another in their place. */
@ApplicationScoped
class PostgresWithdrawn implements Withdrawn {

    private static final String AMONG =
            "select id, superseded_at from measurement_version where id = any (?) and superseded_by is null";

    private final DataSource dataSource;

    PostgresWithdrawn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<UUID, Instant> among(Collection<UUID> versions) {
        Map<UUID, Instant> found = new HashMap<>();
        if (versions.isEmpty()) {
            return found;
        }
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(AMONG)) {
            select.setArray(1, connection.createArrayOf("uuid", versions.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                found.put(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("withdrawals can't be read", e);
        }
    }
}
