package nl.natuurpeil.local.command;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.Tokens;
import nl.natuurpeil.local.suite.Outside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, so that a shell can put it in a variable. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Print an access token, valid for 15 minutes.")
public final class TokenCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(
            paramLabel = "CLIENT",
            description = "water-authority, province, dashboard, editor, reviewer or operator")
    private String name = "";

    @Override
    public Integer call() {
        var client = Client.named(name)
                .orElseThrow(() -> new Refusal("There is no client " + name + "; there is: "
                        + Arrays.stream(Client.values()).map(Client::id).collect(Collectors.joining(", ")) + "."));
        var run = RunningSuite.require(data);
        var tokens = run.addresses().external()
                ? new Tokens(run.addresses().issuer(), c -> Outside.secret(System.getenv(), c))
                : new Tokens(
                        run.addresses().issuer(), c -> new Secrets(data.data().secrets()).of(c.id()));
        System.out.println(tokens.of(client));
        return 0;
    }
}
