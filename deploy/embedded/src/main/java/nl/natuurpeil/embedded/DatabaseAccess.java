package nl.natuurpeil.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Who may use a PostgreSQL server: the superuser by its password, and per database the login that owns it (database and
 * login have the same name).
 *
 * @param ownerPasswords the password of each database's owner
 */
public record DatabaseAccess(String superuserPassword, Map<String, String> ownerPasswords) {

    private static final String RULES = """
            # TYPE  DATABASE  USER  ADDRESS       METHOD
            host    all       all   127.0.0.1/32  scram-sha-256
            host    all       all   ::1/128       scram-sha-256
            """;

    public DatabaseAccess {
        ownerPasswords = Map.copyOf(ownerPasswords);
    }

    /** A fresh cluster trusts the loopback interface; this closes it before anything is in it. */
    void enforce(PostgresServer server, Path data) throws SQLException, IOException {
        try (var connection = server.connect()) {
            setPassword(connection, PostgresServer.USER, superuserPassword);
            for (var owner : ownerPasswords.entrySet()) {
                createOwner(connection, owner.getKey());
                setPassword(connection, owner.getKey(), owner.getValue());
            }
            Files.writeString(data.resolve("pg_hba.conf"), RULES);
            try (var reload = connection.createStatement()) {
                reload.execute("select pg_reload_conf()");
            }
        }
    }

    private static void createOwner(Connection connection, String name) throws SQLException {
        try (var exists = connection.prepareStatement("select 1 from pg_roles where rolname = ?");
                var change = connection.createStatement()) {
            exists.setString(1, name);
            var identifier = change.enquoteIdentifier(name, true);
            if (!exists.executeQuery().next()) {
                change.execute("create role " + identifier + " login");
            }
            PostgresServer.createIfAbsent(connection, name);
            change.execute("alter database " + identifier + " owner to " + identifier);
            change.execute("revoke connect on database " + identifier + " from public");
        }
    }

    private static void setPassword(Connection connection, String role, String password) throws SQLException {
        try (var change = connection.createStatement()) {
            change.execute("alter role " + change.enquoteIdentifier(role, true) + " password "
                    + change.enquoteLiteral(password));
        }
    }
}
