package nl.natuurpeil.local.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.Tokens;
import nl.natuurpeil.local.process.Waiting;
import nl.natuurpeil.local.suite.Suite;

/**
 * What the suite is for, done once: a measurement is posted through the gateway, and the verdict it touches changes.
 *
 * <p>Everything goes the way any client goes; whether the verdict changed is read back from its history.
 */
public final class MainJob {

    static final String OBLIGATION = "NHV-11-2a";
    static final String WHOLE = "NHV-11-2";
    static final String AREA = "EU";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Suite suite;
    private final Console console;
    private final GatewayClient client;

    public MainJob(Suite suite, Console console) {
        this.suite = suite;
        this.console = console;
        this.client = new GatewayClient(suite.gateway(), () -> suite.token(Client.WATER_AUTHORITY));
    }

    /**
     * Loads the example data, posts the last year and waits for the verdict.
     *
     * @throws Refusal when a post is refused or no verdict follows
     */
    public Story run() throws InterruptedException {
        var began = Instant.now();
        var claims = Tokens.claims(suite.token(Client.WATER_AUTHORITY));
        var posting = new Posting(client, claims.path("organisation").asText());
        load(posting);
        // Verdicts follow posts by themselves; the one of before must be there before the last year arrives.
        await("a first verdict on " + OBLIGATION + " for " + AREA, () -> current(OBLIGATION));
        var posted = posting.post(ExampleData.lastYear());
        var change = await("a verdict changed by " + posted.id(), () -> Change.causedBy(posted.id(), history()));
        var whole = await("the verdict on " + WHOLE, () -> current(WHOLE));
        var obligation = client.get("/policy/v1/obligations/" + OBLIGATION).body();
        return new Story(claims, posted, obligation, change, whole, change.isSince(began));
    }

    private void load(Posting posting) throws InterruptedException {
        var beforehand = ExampleData.beforehand();
        var fresh = 0;
        for (var measurement : beforehand) {
            fresh += posting.post(measurement).isNew() ? 1 : 0;
        }
        console.step("example data: " + beforehand.size() + " measurements posted through the gateway, " + fresh
                + " new, " + (beforehand.size() - fresh) + " known already");
    }

    private Optional<Verdict> current(String obligation) throws InterruptedException {
        return client.list("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + AREA).stream()
                .map(Verdict::from)
                .findFirst();
    }

    private List<Verdict> history() throws InterruptedException {
        return client
                .list("/monitoring/v1/verdicts?obligation=" + OBLIGATION + "&area=" + AREA
                        + "&superseded=true&limit=200")
                .stream()
                .map(Verdict::from)
                .toList();
    }

    private static <T> T await(String what, Waiting.Question<Optional<T>> question) throws InterruptedException {
        return Waiting.forAnswer(PATIENCE, question)
                .orElseThrow(() -> new Refusal("The main job failed: " + what
                        + " was not readable through the gateway within " + PATIENCE.toSeconds()
                        + " s.\nLook at ./natuurpeil logs monitoring-service."));
    }
}
