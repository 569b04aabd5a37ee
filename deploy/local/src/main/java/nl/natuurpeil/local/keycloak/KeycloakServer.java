package nl.natuurpeil.local.keycloak;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.process.ChildProcess;

/** The OpenID provider of one data folder, on the loopback interface. */
public final class KeycloakServer {

    public static final String REALM = "natuurpeil";
    private static final String ADMIN_SECRET = "keycloak-admin";

    private KeycloakServer() {}

    public static URI issuer(int port) {
        return URI.create("http://127.0.0.1:" + port + "/realms/" + REALM);
    }

    /** Answers 200 as soon as tokens can be had; Keycloak's own readiness says nothing about the realm. */
    public static URI discovery(URI issuer) {
        return URI.create(issuer + "/.well-known/openid-configuration");
    }

    /** Starts the server; the secrets reach the realm's import as variables of its process, never as a file. */
    public static ChildProcess start(KeycloakProgram program, DataFolder data, int port, Secrets secrets) {
        var home = new KeycloakHome(data.keycloak());
        home.prepare(program, secrets);
        var variables = new TreeMap<String, String>();
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(ADMIN_SECRET));
        Arrays.stream(Client.values()).forEach(client -> variables.put(client.variable(), secrets.of(client.id())));
        var words = program.java(
                home.path(),
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://127.0.0.1:" + port,
                        "--cache=local"));
        return ChildProcess.start(
                new ChildProcess.Command("keycloak", words, variables, data.root(), data.log("keycloak")));
    }
}
