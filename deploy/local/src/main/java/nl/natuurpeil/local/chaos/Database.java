package nl.natuurpeil.local.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.natuurpeil.local.suite.Suite;

/** The database of monitoring-service, looked into as nobody but an operator may. */
public record Database(Suite suite) {

    /** Reads from it; rows come in pieces. */
    public Connection connect() throws SQLException {
        var login = suite.endpoints().login("monitoring");
        var connection =
                DriverManager.getConnection(suite.endpoints().jdbcUrl("monitoring"), login.user(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /** The number a query gives. */
    public long number(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
