package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.chaos.Quiet;
import nl.natuurpeil.local.data.Secrets;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.ClientToken;
import nl.natuurpeil.local.post.Attempts;
import nl.natuurpeil.local.post.Consignment;
import nl.natuurpeil.local.post.Format;
import nl.natuurpeil.local.post.Known;
import nl.natuurpeil.local.post.PostFile;
import nl.natuurpeil.local.post.Progress;
import nl.natuurpeil.local.post.Terms;
import nl.natuurpeil.local.suite.Suite;

/** Posts a whole file as {@code ./natuurpeil post} does, and waits until it was dealt with. */
record IntakeFile(Suite suite, Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(60);

    /**
     * How long it took.
     *
     * @param accepted until every row was recorded
     * @param judged until every event about them was dealt with
     */
    record Times(Duration accepted, Duration judged) {}

    Times post(Path file, long rows) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var result = poster().post(consignment(file), folder.resolve(file.getFileName() + ".rejects.csv"));
        long accepted = System.nanoTime();
        var taken = result.report().map(report -> report.rows("accepted")).orElse(0L);
        if (taken != rows) {
            throw new Refusal("Of " + rows + " rows " + taken + " were accepted; nothing was measured. " + result.why()
                    + result.report()
                            .map(report -> report.json().path("firstRejects").toString())
                            .orElse(""));
        }
        long quiet = new Quiet(suite).await(PATIENCE, () -> {});
        return new Times(Duration.ofNanos(accepted - began), Duration.ofNanos(Math.max(quiet, accepted) - began));
    }

    private PostFile poster() {
        var silent = new Progress(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Progress.Style.NOTHING);
        var id = Client.WATER_AUTHORITY.id();
        var secrets = new Secrets(suite.options().data().secrets());
        var token = new ClientToken(suite.endpoints().issuer(), id, () -> secrets.of(id));
        var attempts = new Attempts(suite.gateway(), token, Duration.ofMinutes(1), silent);
        return new PostFile(suite.gateway(), id, attempts, new Known(folder.resolve("known")), silent);
    }

    private static Consignment consignment(Path file) {
        var terms = new Terms(Terms.Conflict.REJECT, Terms.Mode.PARTIAL, false, "bench", null, null);
        return new Consignment(file, Format.CSV, Optional.empty(), Optional.empty(), terms);
    }
}
