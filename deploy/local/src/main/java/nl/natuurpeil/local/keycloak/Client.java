package nl.natuurpeil.local.keycloak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A client of the realm: who may ask for a token. Its organisation and scopes stand in the realm file. */
public enum Client {
    WATER_AUTHORITY,
    PROVINCE,
    DASHBOARD,
    EDITOR,
    REVIEWER,
    OPERATOR;

    /** The name the OpenID provider knows it by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The variable that carries its secret: into the realm's import here, or from outside with {@code --external}. */
    public String variable() {
        return "NATUURPEIL_SECRET_" + name();
    }

    public static Optional<Client> named(String id) {
        return Arrays.stream(values()).filter(client -> client.id().equals(id)).findFirst();
    }
}
