package nl.natuurpeil.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.process.Waiting;
import nl.natuurpeil.local.story.GatewayClient;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;

/** Fills the suite, then lets readers ask for the matrix beside an answer with nothing behind it. */
final class MatrixBench {

    static final int AREAS = 342;
    static final int OBLIGATIONS = 40;

    private static final String MATRIX = "/monitoring/v1/verdict-matrix?kind=MUNICIPALITY";
    private static final String STATIC = "/policy/v1/catalogue-context";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Suite suite;
    private final GatewayClient client;
    private final int readers;
    private final int rounds;

    MatrixBench(Suite suite, int readers, int rounds) {
        this.suite = suite;
        this.client = new GatewayClient(suite.gateway(), () -> suite.token(Client.DASHBOARD));
        this.readers = readers;
        this.rounds = rounds;
    }

    /** One line: what is asked, how often, and how long its readers waited. */
    record Line(String title, String pace, Percentiles direct, Percentiles throughGateway) {}

    /** Returns the query of the filled matrix. */
    String fill() throws InterruptedException {
        var example = new MatrixExample(suite.endpoints());
        var obligations = codes(client.get(MATRIX).body().path("obligations")).stream()
                .limit(OBLIGATIONS)
                .toList();
        int present = codes(client.get(MATRIX).body().path("areas")).size();
        example.addMunicipalities(AREAS - present, "PV30");
        var areas = Waiting.until(
                PATIENCE, () -> codes(client.get(MATRIX).body().path("areas")), arrived -> arrived.size() >= AREAS);
        example.addVerdicts(obligations, areas);
        var query =
                MATRIX + obligations.stream().map(code -> "&obligation=" + code).collect(Collectors.joining());
        mustBeFull(client.get(query).body());
        return query;
    }

    private static void mustBeFull(JsonNode matrix) {
        long cells = StreamSupport.stream(matrix.path("cells").path("status").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !cell.isNull())
                .count();
        if (cells != (long) AREAS * OBLIGATIONS) {
            throw new Refusal("The matrix has " + cells + " verdicts; nothing was measured.");
        }
    }

    List<Line> run(String query) throws InterruptedException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var asking = new MatrixReaders(http, suite.token(Client.DASHBOARD), readers);
        var lines = new ArrayList<Line>();
        for (var pace : List.of(Duration.ofSeconds(1), Duration.ZERO)) {
            var words = pace.isZero() ? "without pause" : "once a second";
            lines.add(line(asking, "static, the JSON-LD context, 304", words, Service.POLICY, STATIC, true, pace));
            lines.add(line(asking, "matrix, 304", words, Service.MONITORING, query, true, pace));
            lines.add(line(asking, "matrix, whole", words, Service.MONITORING, query, false, pace));
        }
        return lines;
    }

    private Line line(
            MatrixReaders asking,
            String title,
            String words,
            Service service,
            String path,
            boolean known,
            Duration pace)
            throws InterruptedException {
        return new Line(
                title,
                words,
                warm(asking, suite.address(service).resolve(path), known, pace),
                warm(asking, suite.gateway().resolve(path), known, pace));
    }

    /** Half as many rounds before, which do not count. */
    private Percentiles warm(MatrixReaders asking, URI address, boolean known, Duration pace)
            throws InterruptedException {
        var _ = asking.ask(address, known, pace, Math.max(1, rounds / 2));
        return asking.ask(address, known, pace, rounds);
    }

    private static List<String> codes(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("code").asText())
                .toList();
    }
}
