package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;

/** The part of the document about reading measurements, measured on a running suite. */
record SeriesPart(Suite suite, Console console, long measurements, int seconds) {

    private static final int TURNS = 3;

    String measure() throws IOException, InterruptedException {
        console.step("storing " + measurements + " measurements");
        try (var database = connect()) {
            new SeriesFill(database, console).run(measurements);
        } catch (SQLException e) {
            throw new Refusal("Storing the measurements failed: " + e.getMessage());
        }
        console.step("reading measurements from monitoring-service itself");
        var turn = Duration.ofSeconds(seconds);
        var bench = new SeriesBench(
                suite.address(Service.MONITORING),
                suite.token(Client.DASHBOARD),
                this::connect,
                (int) (measurements / SeriesFill.SERIES),
                turn);
        return part(new SeriesReport(bench.run(TURNS), turn.multipliedBy(TURNS)));
    }

    private Connection connect() throws SQLException {
        var login = suite.endpoints().login("monitoring");
        return DriverManager.getConnection(suite.endpoints().jdbcUrl("monitoring"), login.user(), login.password());
    }

    private String part(SeriesReport report) throws IOException {
        try (var resource = Objects.requireNonNull(SeriesPart.class.getResourceAsStream("/bench/series.md"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{measurements}}", "%,d".formatted(measurements).replace(',', ' '))
                    .replace("{{seconds}}", Integer.toString(TURNS * seconds))
                    .replace("{{turn}}", Integer.toString(seconds))
                    .replace("{{table}}", report.table().strip());
        }
    }
}
