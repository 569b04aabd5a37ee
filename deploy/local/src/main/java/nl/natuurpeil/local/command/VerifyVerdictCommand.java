package nl.natuurpeil.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.process.MavenRun;
import nl.natuurpeil.local.process.Teardown;
import nl.natuurpeil.local.process.Work;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.ServiceBuild;
import nl.natuurpeil.local.verify.Recomputation;
import nl.natuurpeil.local.verify.VerdictSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Recomputes the document of a verdict from what it holds itself. */
@Command(
        name = "verify-verdict",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Recompute the document of a verdict from the rule and the figures in it, and compare.",
            "Starts nothing and asks nobody; only with an address it is fetched from there first."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:recomputed to the same",
            "1:recomputed to something else; the fields that differ are named",
            "2:it cannot be told: unreadable, no verdict, or judged by a method this version does not have"
        })
public final class VerifyVerdictCommand implements Callable<Integer> {

    private static final int UNTOLD = 2;

    @Mixin
    private final AccessOptions options = new AccessOptions();

    @Parameters(
            paramLabel = "FILE",
            description = "the document as the suite gave it (GET /monitoring/v1/verdicts/ID), its address, or - for"
                    + " what comes in")
    private String source = "";

    @Override
    public Integer call() throws InterruptedException {
        try {
            var document = document();
            build();
            return new Recomputation(options.data().home()).run(document);
        } catch (IOException | IllegalArgumentException | Refusal e) {
            System.err.println(source + " cannot be read: " + reason(e));
            return UNTOLD;
        }
    }

    private byte[] document() throws IOException, InterruptedException {
        Optional<URI> address = VerdictSource.address(source);
        if (address.isEmpty()) {
            return VerdictSource.read(source, System.in);
        }
        var access = options.access(Client.DASHBOARD, System.getenv());
        if (!address.get().getAuthority().equals(access.gateway().getAuthority())) {
            throw new Refusal("it is not at the gateway " + access.gateway() + ", and a token is for nobody else.");
        }
        return VerdictSource.fetch(address.get(), access.token());
    }

    /** Not while a suite runs from here: its jars must not change under it, and it judges by them. */
    private void build() throws IOException, InterruptedException {
        var home = options.data().home();
        var packaged = Files.exists(Service.MONITORING.jar(home));
        if (packaged && RunningSuite.find(options.data()).isPresent()) {
            return;
        }
        var console = new Console(System.err);
        var log = Files.createDirectories(home.resolve("deploy/local/target")).resolve("verify-verdict-build.log");
        var maven = new MavenRun(home, new Work(new Teardown(console), _ -> {}));
        new ServiceBuild(home, console).ensure(maven, log, List.of(Service.MONITORING));
    }

    private static String reason(Exception failure) {
        return failure instanceof NoSuchFileException ? "there is no such file" : String.valueOf(failure.getMessage());
    }
}
