package nl.natuurpeil.local.suite;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;

/** Infrastructure that runs elsewhere, told by environment variables. */
public record Outside(Map<String, String> variables) {

    private static final String POSTGRES_URL = "POSTGRES_URL";
    private static final String POSTGRES_USER = "POSTGRES_USER";
    private static final String POSTGRES_PASSWORD = "POSTGRES_PASSWORD";
    private static final String KAFKA_PREFIX = "KAFKA_";
    private static final String KAFKA = KAFKA_PREFIX + "BOOTSTRAP_SERVERS";
    private static final String MONGODB = "MONGODB_URI";
    private static final String ISSUER = "OIDC_ISSUER";

    /** The main job cannot do without its own client; the secrets of the others are asked for when they are used. */
    private static final List<String> REQUIRED = List.of(
            POSTGRES_URL, POSTGRES_USER, POSTGRES_PASSWORD, KAFKA, MONGODB, ISSUER, Client.WATER_AUTHORITY.variable());

    public Outside {
        var given = Map.copyOf(variables);
        var missing = REQUIRED.stream().filter(name -> absent(given, name)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("With --external these environment variables say where the infrastructure runs; missing: "
                    + String.join(", ", missing)
                    + ".\nWhat each means: docs/how-to/run-against-external-infrastructure.md");
        }
        variables = given;
    }

    public Endpoints endpoints() {
        var login = new Endpoints.Login(value(POSTGRES_USER), value(POSTGRES_PASSWORD));
        var databases = Arrays.stream(Service.values()).map(Service::database).flatMap(Optional::stream);
        return new Endpoints(
                jdbc(value(POSTGRES_URL)),
                databases.collect(Collectors.toMap(Function.identity(), database -> login)),
                value(KAFKA),
                value(MONGODB),
                URI.create(value(ISSUER)));
    }

    /** The variables about Kafka; the services read more of them than the address, such as how to log in. */
    Map<String, String> kafka() {
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(KAFKA_PREFIX))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same for a Kafka client: KAFKA_A_B is its setting a.b. */
    Map<String, String> kafkaSettings() {
        return kafka().entrySet().stream()
                .collect(Collectors.toMap(variable -> setting(variable.getKey()), Map.Entry::getValue));
    }

    private static String setting(String variable) {
        return variable.substring(KAFKA_PREFIX.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '.');
    }

    String secret(Client client) {
        return secret(variables, client);
    }

    /**
     * The secret of a client of an OpenID provider elsewhere.
     *
     * @throws Refusal that names the variable when it is not among these
     */
    public static String secret(Map<String, String> variables, Client client) {
        var secret = variables.get(client.variable());
        if (secret == null) {
            throw new Refusal("The secret of " + client.id() + " is not known here: set " + client.variable() + ".");
        }
        return secret;
    }

    private static String jdbc(String address) {
        return address.startsWith("jdbc:") ? address : "jdbc:" + address;
    }

    private static boolean absent(Map<String, String> variables, String name) {
        return Objects.requireNonNullElse(variables.get(name), "").isBlank();
    }

    private String value(String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }
}
