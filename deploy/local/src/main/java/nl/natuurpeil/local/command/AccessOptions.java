package nl.natuurpeil.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.ClientToken;
import nl.natuurpeil.local.suite.Outside;
import nl.natuurpeil.local.suite.Port;
import nl.natuurpeil.local.suite.RunRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Which suite a command talks to and as whom: the one that runs here, or one elsewhere. A secret is never an argument,
 * since every user of a machine can read those.
 */
final class AccessOptions {

    static final String SECRET = "NATUURPEIL_CLIENT_SECRET";

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--gateway",
            paramLabel = "URL",
            description = "the suite elsewhere (default: the one that runs on the data folder)")
    private @Nullable URI gateway;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "with --gateway: the realm of its OpenID provider (default: variable OIDC_ISSUER)")
    private @Nullable URI issuer;

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            description = "the client to get a token for (needed elsewhere; has a default here)")
    private @Nullable String clientId;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "file with the secret of the client (default elsewhere: variable " + SECRET + ")")
    private @Nullable Path secretFile;

    /** The door of a suite, and tokens for it. */
    record Access(URI gateway, String client, ClientToken token) {}

    DataOption data() {
        return data;
    }

    /** The suite to talk to, as this client unless another was chosen. */
    Access access(Client usual, Map<String, String> variables) {
        return gateway == null ? here(usual, variables) : elsewhere(gateway, variables);
    }

    private Access here(Client usual, Map<String, String> variables) {
        var run = RunningSuite.require(data);
        var id = Objects.requireNonNullElse(clientId, usual.id());
        var address = URI.create("http://127.0.0.1:" + run.ports().of(Port.GATEWAY));
        Supplier<String> secret = secret(known(run, id, variables));
        return new Access(address, id, new ClientToken(run.addresses().issuer(), id, secret));
    }

    private Supplier<String> known(RunRecord run, String id, Map<String, String> variables) {
        var client = Client.named(id)
                .orElseThrow(
                        () -> new Refusal("There is no client " + id + " here; ./natuurpeil token --help has them."));
        return run.addresses().external()
                ? () -> Outside.secret(variables, client)
                : () -> new Secrets(data.data().secrets()).of(id);
    }

    private Access elsewhere(URI door, Map<String, String> variables) {
        if (clientId == null) {
            throw new Refusal("With --gateway, --client-id tells who posts.");
        }
        if (door.getHost() == null) {
            throw new Refusal("--gateway " + door + " is no address; for example https://natuurpeil.example");
        }
        var secret = secret(() -> inVariable(variables));
        return new Access(door, clientId, new ClientToken(realm(variables), clientId, secret));
    }

    private URI realm(Map<String, String> variables) {
        var realm = issuer == null ? variables.get("OIDC_ISSUER") : issuer.toString();
        if (realm == null || realm.isBlank()) {
            throw new Refusal("With --gateway, --issuer or the variable OIDC_ISSUER tells where tokens come from.");
        }
        return URI.create(realm.replaceFirst("/$", ""));
    }

    private Supplier<String> secret(Supplier<String> otherwise) {
        var file = secretFile;
        return file == null ? otherwise : () -> inFile(file);
    }

    private static String inVariable(Map<String, String> variables) {
        var secret = variables.get(SECRET);
        if (secret == null || secret.isBlank()) {
            throw new Refusal("The secret of the client is not known: set " + SECRET + " or give --secret-file FILE.");
        }
        return secret.strip();
    }

    private static String inFile(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("The secret cannot be read from " + file + ": " + e.getMessage(), e);
        }
    }
}
