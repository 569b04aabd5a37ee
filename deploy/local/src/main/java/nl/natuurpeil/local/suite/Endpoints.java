package nl.natuurpeil.local.suite;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * Where the services find what they stand on, here or elsewhere.
 *
 * @param postgresServer JDBC address of the server without a database, perhaps with parameters after a question mark
 * @param logins login of each database, by the name of the database
 * @param issuer address of the realm at the OpenID provider
 */
public record Endpoints(
        String postgresServer, Map<String, Login> logins, String kafkaBootstrapServers, String mongodbUri, URI issuer) {

    public Endpoints {
        logins = Map.copyOf(logins);
    }

    /** A name and password for one database. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    public Login login(String database) {
        return Objects.requireNonNull(logins.get(database), database);
    }

    public String jdbcUrl(String database) {
        var parts = postgresServer.split("\\?", 2);
        var address = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        return address + database + (parts.length == 2 ? "?" + parts[1] : "");
    }
}
