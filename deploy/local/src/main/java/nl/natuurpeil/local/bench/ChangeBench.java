package nl.natuurpeil.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.chaos.Database;
import nl.natuurpeil.local.chaos.Quiet;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.machine.ProcessorTime;
import nl.natuurpeil.local.process.Waiting;
import nl.natuurpeil.local.story.GatewayClient;
import nl.natuurpeil.local.suite.PostgresProcess;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;

/** Measures what one changed value takes until the national verdict shows it, with so much stored. */
final class ChangeBench {

    /** How long judging everything took: first without any verdict there, then again. */
    record Everything(Duration fromNothing, Duration again, int pairs) {}

    /**
     * What changes took with so much stored.
     *
     * @param documentBytes size of the national verdict's document
     */
    record Line(ChangeState state, Percentiles times, Duration service, Duration postgres, long documentBytes) {}

    private static final String RECALCULATIONS = "/monitoring/v1/recalculations";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration CATALOGUE_STILL = Duration.ofSeconds(3);
    private static final String CATALOGUE =
            "select case when count(distinct kind) = 3 then count(*) else 0 end from catalogue_copy";
    private static final String SEQUENCE = "select coalesce(max(sequence), 0) from current_verdict where obligation = '"
            + CanopyChanges.OBLIGATION + "' and area = '" + CanopyChanges.COUNTRY + "'";
    private static final String DOCUMENT = "select octet_length(v.document) from verdict v join current_verdict c"
            + " on c.verdict = v.id where c.obligation = '" + CanopyChanges.OBLIGATION + "' and c.area = '"
            + CanopyChanges.COUNTRY + "'";
    private static final String VALUES = """
            select s.area, extract(year from m.begins at time zone 'Europe/Amsterdam')::int, m.value
            from measurement m join series s on s.id = m.series
            where s.indicator = 'urban-tree-canopy' and s.dataset = 'voorbeeld-boomkroon'""";

    private final Suite suite;
    private final Database database;
    private final Console console;
    private final GatewayClient client;
    private final GatewayClient operator;

    ChangeBench(Suite suite, Console console) {
        this.suite = suite;
        this.database = new Database(suite);
        this.console = console;
        this.client = new GatewayClient(suite.gateway(), () -> suite.token(Client.WATER_AUTHORITY));
        this.operator = new GatewayClient(suite.gateway(), () -> suite.token(Client.OPERATOR));
    }

    /** The catalogue comes over the broker: it is there when all kinds are and no more come. */
    void awaitCatalogue() throws InterruptedException {
        long before = -1;
        long now = catalogue();
        for (var waiting = Waiting.atMost(PATIENCE); now == 0 || now != before; before = now, now = catalogue()) {
            if (waiting.isOver()) {
                throw new Refusal("The catalogue has not reached monitoring-service; nothing was measured.");
            }
            Thread.sleep(CATALOGUE_STILL);
        }
        new Quiet(suite).await(PATIENCE, () -> {});
    }

    private long catalogue() {
        try {
            return database.number(CATALOGUE);
        } catch (SQLException e) {
            throw new Refusal("The database does not tell: " + e.getMessage(), e);
        }
    }

    void fill(ChangeState state) throws SQLException {
        new ChangeFill(database, console).run(state);
    }

    /** Judges all there is, twice. */
    Everything judgeEverything() throws InterruptedException {
        var first = recalculate(JsonNodeFactory.instance.objectNode());
        var second = recalculate(JsonNodeFactory.instance.objectNode());
        return new Everything(first.took(), second.took(), first.pairs());
    }

    /** Judges the obligations that canopy touches, the parts before the whole. */
    void judgeCanopy() throws InterruptedException {
        for (var obligation : List.of("NHV-8-1a", "NHV-8-1b", "NHV-8-1", "NHV-8-3")) {
            recalculate(JsonNodeFactory.instance.objectNode().put("obligation", obligation));
        }
    }

    private record Run(Duration took, int pairs) {}

    private Run recalculate(JsonNode wanted) throws InterruptedException {
        var asked = operator.post(RECALCULATIONS, wanted);
        if (asked.status() != 202) {
            throw new Refusal("The recalculation was answered " + asked.describe() + ".");
        }
        var path = RECALCULATIONS + "/" + asked.body().path("id").asText();
        var done = Waiting.until(PATIENCE, () -> operator.get(path).body(), ChangeBench::isOver);
        if (!done.path("state").asText().equals("COMPLETED")) {
            throw new Refusal("The recalculation ended as " + done + ".");
        }
        var took = Duration.between(
                Instant.parse(done.path("startedAt").asText()),
                Instant.parse(done.path("finishedAt").asText()));
        console.step("judged " + done.path("total").asInt() + " pairs of "
                + wanted.path("obligation").asText("all obligations") + " in " + took.toMillis() + " ms");
        return new Run(took, done.path("total").asInt());
    }

    private static boolean isOver(JsonNode recalculation) {
        return !recalculation.path("finishedAt").isMissingNode()
                && !recalculation.path("finishedAt").isNull();
    }

    /** Makes changes one after the other: some to warm up, some timed, and some while processor time is counted. */
    Line measure(ChangeState state, int changes, int warmUp) throws InterruptedException, SQLException {
        var values = values();
        var areas = new TreeSet<String>();
        values.keySet().forEach(key -> areas.add(key.substring(0, key.length() - 4)));
        var canopy = new CanopyChanges(client, state, List.copyOf(areas), values);
        var times = new ArrayList<Duration>();
        for (var i = 0; i < warmUp + changes; i++) {
            long begin = System.nanoTime();
            canopy.awaitDocument(canopy.post());
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        var percentiles = new Percentiles(times.subList(warmUp, times.size()));
        return costs(state, percentiles, canopy, Math.max(1, changes / 2));
    }

    /** Without anybody reading, so that what is counted is that of the change. */
    private Line costs(ChangeState state, Percentiles times, CanopyChanges canopy, int changes)
            throws InterruptedException, SQLException {
        var service = service();
        var postgres = PostgresProcess.find(suite.options().data()).orElseThrow();
        var serviceBefore = ProcessorTime.ofTree(service);
        var postgresBefore = ProcessorTime.ofTree(postgres);
        try (var connection = database.connect();
                var sequence = connection.prepareStatement(SEQUENCE)) {
            connection.setAutoCommit(true);
            for (var i = 0; i < changes; i++) {
                long before = number(sequence);
                canopy.post();
                Waiting.until(PATIENCE, () -> now(sequence), now -> now > before);
            }
        }
        var line = new Line(
                state,
                times,
                ProcessorTime.ofTree(service).minus(serviceBefore).dividedBy(changes),
                ProcessorTime.ofTree(postgres).minus(postgresBefore).dividedBy(changes),
                database.number(DOCUMENT));
        console.step(
                "p50 " + times.at(50).toMillis() + " ms, p99 " + times.at(99).toMillis() + " ms, processor "
                        + line.service().toMillis() + " + " + line.postgres().toMillis() + " ms a change");
        return line;
    }

    private ProcessHandle service() {
        return suite.record().children().stream()
                .filter(child -> child.name().equals(Service.MONITORING.module()))
                .findFirst()
                .flatMap(child -> child.running())
                .orElseThrow();
    }

    private static long now(PreparedStatement query) {
        try {
            return number(query);
        } catch (SQLException e) {
            throw new Refusal("The database does not tell: " + e.getMessage(), e);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Map<String, BigDecimal> values() throws SQLException {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(VALUES)) {
            var values = new HashMap<String, BigDecimal>();
            while (rows.next()) {
                values.put(rows.getString(1) + rows.getInt(2), rows.getBigDecimal(3));
            }
            return values;
        }
    }
}
