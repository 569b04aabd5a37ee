package nl.natuurpeil.monitoring.batch.adapter.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements on the connection of the running transaction, if there is one. */
final class Sql {

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A statement could not be run. */
    static final class Failed extends IllegalStateException {

        private static final long serialVersionUID = 1L;
        private static final String UNIQUE_VIOLATION = "23505";

        private Failed(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        boolean isTaken() {
            return getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
        }
    }

    /** Makes something of a row. */
    interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Does something with a prepared statement. */
    interface Call<T> {
        T call(Connection connection, PreparedStatement statement) throws SQLException;
    }

    <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return call(sql, (_, statement) -> {
            set(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        });
    }

    int update(String sql, @Nullable Object... parameters) {
        return call(sql, (_, statement) -> {
            set(statement, parameters);
            return statement.executeUpdate();
        });
    }

    <T> T call(String sql, Call<T> call) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return call.call(connection, statement);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            statement.setObject(i + 1, parameter instanceof Instant at ? Timestamp.from(at) : parameter);
        }
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
