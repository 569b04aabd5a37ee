package nl.natuurpeil.monitoring.series.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.series.application.PointSink;
import nl.natuurpeil.monitoring.series.application.Points;
import nl.natuurpeil.monitoring.series.application.Window;

/**
 * Reads points from chunks and, where there are none, from the measurements themselves.
 *
 * <p>The chunks of a series hold its measurements from the first one on without a hole, up to {@code chunked_until}: a
 * measurement that is recorded, changed or withdrawn sets that back to before its begin. What begins after the last chunk
 * that holds true is read from the measurements.
 */
@ApplicationScoped
class JdbcPoints implements Points {

    private final DataSource database;

    JdbcPoints(@io.quarkus.agroal.DataSource("reading") DataSource database) {
        this.database = database;
    }

    @Override
    public Reading open() {
        try {
            var connection = database.getConnection();
            // From here on one transaction: the connections of this pool then see the same until its end.
            connection.setAutoCommit(false);
            return new JdbcReading(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record JdbcReading(Connection connection) implements Reading {

        @Override
        public void each(int series, Window window, PointSink sink) throws IOException {
            try {
                new PointQueries(connection, series, window).each(point -> !window.takes(point) || sink.take(point));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
