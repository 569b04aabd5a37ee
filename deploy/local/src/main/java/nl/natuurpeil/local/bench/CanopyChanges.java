package nl.natuurpeil.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.story.ExampleMeasurement;
import nl.natuurpeil.local.story.GatewayClient;

/**
 * Corrects one canopy value after the other through the gateway, each of another municipality and year, and waits until
 * the document of the national verdict has the total with it.
 */
final class CanopyChanges {

    static final String OBLIGATION = "NHV-8-1b";
    static final String COUNTRY = "NL01";

    private static final String CORRECT = "/monitoring/v1/measurement-batches?conflict=correct&reason=bench";
    private static final String VERDICTS = "/monitoring/v1/verdicts?obligation=" + OBLIGATION + "&area=" + COUNTRY;
    private static final String DATASET = "voorbeeld-boomkroon";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long BETWEEN_MILLIS = 2;

    /** Totals are sums of binary fractions. */
    private static final double SAME = 1e-6;

    private final GatewayClient client;
    private final List<String> municipalities;
    private final ChangeState state;
    private final Map<Integer, Double> totals = new HashMap<>();
    private final Map<String, BigDecimal> values;
    private int number;
    private String verdict = "";

    /**
     * Prepares them.
     *
     * @param values what the municipalities have now, by area and year
     */
    CanopyChanges(GatewayClient client, ChangeState state, List<String> municipalities, Map<String, BigDecimal> values)
            throws InterruptedException {
        this.client = client;
        this.state = state;
        this.municipalities = municipalities;
        this.values = new HashMap<>(values);
        var document = document(current());
        document.forEach(value -> totals.put(year(value), value.path("value").asDouble()));
        if (totals.size() != state.years()) {
            throw new Refusal("The national verdict rests on " + totals.size() + " years; nothing was measured.");
        }
    }

    /** What was posted: which year, and what the total of the country is to be. */
    record Posted(int year, double total) {}

    /** Corrects the next value. */
    Posted post() throws InterruptedException {
        var area = municipalities.get(number % municipalities.size());
        int year = ChangeFill.LAST_YEAR - number * 7 % state.years();
        number++;
        var value = values.merge(area + year, new BigDecimal("0.5"), BigDecimal::add);
        var body = JsonNodeFactory.instance
                .arrayNode()
                .add(measurement(area, year, value).body(ChangeFill.NAMESPACE));
        var answer = client.post(CORRECT, body);
        if (answer.status() >= 300
                || answer.body().path("rows").path("rejected").asInt() > 0) {
            throw new Refusal(
                    "The correction for " + area + " was answered " + answer.describe() + ": " + answer.body());
        }
        return new Posted(year, totals.merge(year, 0.5, Double::sum));
    }

    private static ExampleMeasurement measurement(String area, int year, BigDecimal value) {
        return new ExampleMeasurement(
                ChangeFill.INDICATOR + "." + area + "." + DATASET + "-" + year,
                ChangeFill.INDICATOR,
                area,
                DATASET,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                value,
                "har",
                ChangeFill.NOTE);
    }

    /** Reads until the document of the verdict that holds has the total, as a dashboard would. */
    void awaitDocument(Posted posted) throws InterruptedException {
        long since = System.nanoTime();
        while (!isReadable(posted)) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new Refusal("The national verdict was not changed within " + PATIENCE.toSeconds() + " s.");
            }
            Thread.sleep(BETWEEN_MILLIS);
        }
    }

    private boolean isReadable(Posted posted) throws InterruptedException {
        var now = current();
        if (now.equals(verdict)) {
            return false;
        }
        for (var value : document(now)) {
            if (year(value) == posted.year()) {
                boolean there = Math.abs(value.path("value").asDouble() - posted.total()) < SAME * posted.total();
                verdict = there ? now : verdict;
                return there;
            }
        }
        return false;
    }

    String current() throws InterruptedException {
        return client.get(VERDICTS).body().path("items").path(0).path("id").asText();
    }

    private JsonNode document(String id) throws InterruptedException {
        return client.get("/monitoring/v1/verdicts/" + id)
                .body()
                .path("evidence")
                .path(0)
                .path("values");
    }

    private static int year(JsonNode value) {
        return Integer.parseInt(value.path("from").asText().substring(0, 4));
    }
}
