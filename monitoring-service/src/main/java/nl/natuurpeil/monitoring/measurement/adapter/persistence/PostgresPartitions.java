package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.measurement.application.Partitions;

/** Partitions of the table of measurements. */
@ApplicationScoped
class PostgresPartitions implements Partitions {

    private final DataSource dataSource;

    PostgresPartitions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Made apart and then attached, which lets readers and writers go on; it gives up rather than make them wait. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Year year) {
        var table = "measurement_" + year;
        try (var connection = dataSource.getConnection()) {
            execute(connection, "select pg_advisory_xact_lock(hashtextextended('measurement-partitions', 0))");
            if (exists(connection, table)) {
                return;
            }
            execute(connection, "set local lock_timeout = '2s'");
            execute(
                    connection,
                    "create table " + table + " (like measurement including defaults including constraints)");
            execute(
                    connection,
                    "alter table measurement attach partition %s for values from (%s) to (%s)"
                            .formatted(table, begin(year), begin(year.plusYears(1))));
        } catch (SQLException e) {
            throw new IllegalStateException("no partition for " + year, e);
        }
    }

    private static String begin(Year year) {
        return "'" + year + "-01-01 00:00 Europe/Amsterdam'";
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("select to_regclass(?) is not null")) {
            select.setString(1, table);
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
