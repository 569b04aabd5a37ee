package nl.natuurpeil.local.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.process.Waiting;
import nl.natuurpeil.local.story.GatewayClient;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;

/** Whether the verdicts are those a judge gives who starts from nothing but the stored figures. */
final class VerdictAudit {

    private static final String RECALCULATIONS = "/monitoring/v1/recalculations";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Set<String> OVER = Set.of("COMPLETED", "FAILED", "CANCELLED");

    private final Suite suite;
    private final GatewayClient reader;
    private final GatewayClient operator;
    private final Console console;
    private final Faults faults;

    VerdictAudit(Suite suite, Console console, Faults faults) {
        this.suite = suite;
        this.reader = new GatewayClient(suite.gateway(), () -> suite.token(Client.DASHBOARD));
        this.operator = new GatewayClient(suite.gateway(), () -> suite.token(Client.OPERATOR));
        this.console = console;
        this.faults = faults;
    }

    void run(Quiet quiet) throws InterruptedException, IOException {
        var before = current();
        recompute();
        quiet.await(PATIENCE, () -> {});
        var after = current();
        if (before.isEmpty()) {
            faults.add("no verdict", "nothing was judged");
        }
        after.forEach((what, id) -> {
            if (!id.equals(before.get(what))) {
                faults.add("judged otherwise", what + " was " + before.get(what) + ", recomputed " + id);
            }
        });
        before.keySet().stream()
                .filter(what -> !after.containsKey(what))
                .forEach(what ->
                        faults.add("judged otherwise", what + " was " + before.get(what) + ", recomputed none"));
        console.step(after.size() + " verdicts compared with those recomputed from the stored figures");
    }

    /** The verdicts that hold now: a recomputation that comes to the same makes no new one. */
    private Map<String, String> current() throws InterruptedException {
        var verdicts = new TreeMap<String, String>();
        for (var verdict : reader.list("/monitoring/v1/verdicts?limit=200")) {
            verdicts.put(
                    verdict.path("obligation").asText() + " for "
                            + verdict.path("area").asText() + " "
                            + verdict.path("standing").asText(),
                    verdict.path("id").asText() + " " + verdict.path("status").asText());
        }
        return verdicts;
    }

    private void recompute() throws InterruptedException, IOException {
        var asked = operator.post(RECALCULATIONS, JsonNodeFactory.instance.objectNode());
        switch (asked.status()) {
            case 200, 201, 202 -> await(asked.body());
            case 404, 405 -> judgeAtStart();
            default -> throw new Refusal("The recalculation was answered " + asked.describe() + ".");
        }
    }

    private void await(JsonNode asked) throws InterruptedException {
        var id = asked.path("id").asText();
        var last = Waiting.until(
                PATIENCE,
                () -> operator.get(RECALCULATIONS + "/" + id).body(),
                report -> OVER.contains(report.path("state").asText()));
        if (!last.path("state").asText().equals("COMPLETED")) {
            faults.add("not recomputed", last.toString());
        }
    }

    /** A service that starts judges everything, and says in its log when that is done. */
    private void judgeAtStart() throws InterruptedException, IOException {
        suite.restart(Service.MONITORING);
        var log = suite.options().data().log(Service.MONITORING.module());
        var done = Waiting.until(PATIENCE, () -> says(log), said -> said);
        if (!done) {
            faults.add("not recomputed", "the log does not say that everything was judged");
        }
    }

    private static boolean says(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.anyMatch(line -> line.contains("Judged ") && line.contains(" pairs of obligation and area"));
        } catch (IOException e) {
            return false;
        }
    }
}
