package nl.natuurpeil.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.process.Waiting;

/** Posts example measurements through the gateway, as a client's software would. */
public final class Posting {

    static final String MEASUREMENTS = "/monitoring/v1/measurements";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GatewayClient client;
    private final String namespace;

    /** A measurement the suite has: posted now, or known from before. */
    public record Posted(JsonNode measurement, boolean isNew) {

        public String id() {
            return measurement.path("id").asText();
        }
    }

    /**
     * Posts for one organisation.
     *
     * @param namespace the organisation of the client's token: nobody writes for another
     */
    public Posting(GatewayClient client, String namespace) {
        this.client = client;
        this.namespace = namespace;
    }

    /**
     * Posts one measurement; the same one again is harmless.
     *
     * @throws Refusal when the suite does not take it
     */
    public Posted post(ExampleMeasurement measurement) throws InterruptedException {
        var answer = Waiting.until(
                PATIENCE,
                () -> client.post(MEASUREMENTS, measurement.body(namespace)),
                posted -> !catalogueIsStillArriving(posted));
        return switch (answer.status()) {
            case 201 -> new Posted(answer.body(), true);
            case 200 -> new Posted(answer.body(), false);
            case 409 ->
                throw new Refusal("The suite knows " + measurement.localId() + " with another content: "
                        + answer.body().path("detail").asText()
                        + "\nThis data folder is from another version: ./natuurpeil reset starts anew.");
            default ->
                throw new Refusal("The post of " + measurement.localId() + " was answered " + answer.describe() + ".");
        };
    }

    /** Indicators and areas reach the monitoring service over the broker, so one may come a moment after the first. */
    private static boolean catalogueIsStillArriving(GatewayClient.Answer answer) {
        return answer.status() == 400
                && answer.body().path("errors").findValuesAsText("code").stream()
                        .allMatch(code -> code.startsWith("unknown-"));
    }
}
