package nl.natuurpeil.local.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.keycloak.Tokens;
import nl.natuurpeil.local.story.ExampleMeasurement;
import nl.natuurpeil.local.story.GatewayClient;
import nl.natuurpeil.local.story.Posting;
import nl.natuurpeil.local.suite.Suite;

/**
 * Measures how long a reader waits: from the 201 on a posted measurement until the verdict it caused is readable through
 * the gateway. One post after the other; each adds a year to one example series, so each changes the verdict.
 */
public final class LatencyBench {

    private static final String OBLIGATION = "NHV-11-3";
    private static final String INDICATOR = "farmland-bird-index";
    private static final String DATASET = "voorbeeld-boerenlandvogels";
    private static final String AREA = "NL01";
    private static final int LAST_YEAR = 2025;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GatewayClient client;
    private final Posting posting;

    public LatencyBench(Suite suite) {
        client = new GatewayClient(suite.gateway(), () -> suite.token(Client.WATER_AUTHORITY));
        var claims = Tokens.claims(suite.token(Client.WATER_AUTHORITY));
        posting = new Posting(client, claims.path("organisation").asText());
    }

    /** Posts so many measurements, the newest year first, and returns the time each took. */
    public List<Duration> run(int posts) throws InterruptedException {
        var times = new ArrayList<Duration>();
        for (var i = 0; i < posts; i++) {
            var posted = posting.post(year(LAST_YEAR - i));
            var answered = System.nanoTime();
            awaitVerdict(posted.id(), answered);
            times.add(Duration.ofNanos(System.nanoTime() - answered));
        }
        return times;
    }

    private void awaitVerdict(String measurement, long since) throws InterruptedException {
        while (!isReadable(measurement)) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new Refusal("No verdict on measurement " + measurement + " was readable within "
                        + PATIENCE.toSeconds() + " s; nothing was measured.");
            }
        }
    }

    private boolean isReadable(String measurement) throws InterruptedException {
        var current = client.get("/monitoring/v1/verdicts?obligation=" + OBLIGATION + "&area=" + AREA);
        return StreamSupport.stream(current.body().path("items").spliterator(), false)
                .flatMap(verdict -> StreamSupport.stream(
                        verdict.path("causedBy").path("measurements").spliterator(), false))
                .anyMatch(cause -> cause.asText().equals(measurement));
    }

    private static ExampleMeasurement year(int year) {
        return new ExampleMeasurement(
                "latency-" + year,
                INDICATOR,
                AREA,
                DATASET,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                BigDecimal.valueOf(1000 + year % 7, 1),
                "{index}",
                "voorbeelddata, geen meting");
    }
}
