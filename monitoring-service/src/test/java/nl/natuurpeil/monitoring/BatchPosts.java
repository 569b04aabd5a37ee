package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TestTokens;

/** Batches as water authorities post them. */
final class BatchPosts {

    static final String BATCHES = "/monitoring/v1/measurement-batches";
    static final String NDJSON = "application/x-ndjson";

    private BatchPosts() {}

    /** Areas of which no other test measures anything, beside what all need. */
    static void catalogue() {
        CatalogueFixture.arrive();
        var own = List.of("PV91", "PV92", "PV93", "PV94");
        own.forEach(code -> CatalogueFixture.area(code, "PROVINCE", ""));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> own.stream()
                                .allMatch(code -> Arc.container()
                                        .instance(Catalogue.class)
                                        .get()
                                        .areas()
                                        .find(code)
                                        .isPresent())));
    }

    static RequestSpecification waterAuthority() {
        return organisation("NL27");
    }

    static RequestSpecification organisation(String organisation) {
        return given().auth()
                .oauth2(TestTokens.of("water-authority", organisation, "measurements:read", "measurements:write"))
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(NDJSON, ContentType.TEXT)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(NDJSON);
    }

    /** A row of a series of days; its number tells the day and the value. */
    static String row(String prefix, String area, int number) {
        return row(prefix, area, number, String.valueOf(number));
    }

    static String row(String prefix, String area, int number, String value) {
        var from = java.time.LocalDate.of(1900, 1, 1).plusDays(number);
        return """
                {"localId": "%s-%d", "indicator": "urban-tree-canopy", "area": "%s", "dataset": "voorbeeld-boomkroon", \
                "period": {"from": "%s", "to": "%s"}, "value": %s, "unit": "har"}""".formatted(prefix, number, area, from, from, value);
    }

    static String rows(int count, IntFunction<String> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Waits until the batch is done and returns what it answers then. */
    static Response finished(RequestSpecification who, String location) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> given().spec(who).get(location), answer -> {
                    var state = answer.then().statusCode(200).extract().<String>path("state");
                    return !state.equals("RECEIVED") && !state.equals("RUNNING");
                });
    }

    /** Posts a batch that is kept and queued, whatever its size, and returns its address. */
    static String queue(String organisation, String query, String body) {
        return organisation(organisation)
                .header("Prefer", "respond-async")
                .body(body)
                .post(BATCHES + query)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static long count(String select) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(String command) {
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long recorded(String prefix) {
        return count("select count(*) from measurement where local_id like '" + prefix + "-%'");
    }

    /** Returns series and count of each event of a request, once everything that is to be told has been told. */
    static List<String> told(String request) {
        await().atMost(Duration.ofMinutes(1)).until(() -> count("select count(*) from outbox") == 0);
        return TestKafka.events("natuurpeil.monitoring.measurements").stream()
                .map(event -> json(Objects.requireNonNull(event.getData()).toBytes()))
                .filter(data -> request.equals(data.path("request").textValue()))
                .map(data -> data.get("series").textValue() + " " + data.get("count"))
                .sorted()
                .toList();
    }

    private static JsonNode json(byte[] data) {
        try {
            return new ObjectMapper().readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
