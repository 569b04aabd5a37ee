package nl.natuurpeil.system;

import static nl.natuurpeil.system.RunningSuite.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.natuurpeil.local.keycloak.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every read the services document, asked through the gateway: it answers as the document and the design rules say. */
@ExtendWith(RunningSuite.Shared.class)
class DocumentedReadsTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final String NOBODYS_NUMBER = "9007199254740991";
    private static final String NOBODYS_CODE = "00000000-0000-7000-8000-000000000000";

    private final RunningSuite suite;

    DocumentedReadsTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void every_documented_read_answers_as_documented() {
        var oisterwijk = new Canopy(suite, "GM0824");
        oisterwijk.record(2024, "100");
        oisterwijk.awaitVerdict(1, "INSUFFICIENT_DATA");

        var documented = Stream.of("policy", "assessment", "monitoring")
                .flatMap(this::reads)
                .toList();

        assertThat(documented).extracting(Read::path).contains("/monitoring/v1/verdicts", "/policy/v1/drafts");
        assertThat(documented).allSatisfy(this::answersAsDocumented);
    }

    /** A path to read, a client that may, and a value for its parameter that nothing has. */
    private record Read(String path, Client client, String nobodys) {

        static Read of(String path, JsonNode operation) {
            var scopes = operation.path("security").toString();
            return new Read(
                    path + query(operation),
                    scopes.contains("policy:write") ? Client.EDITOR : Client.OPERATOR,
                    isNumbered(operation) ? NOBODYS_NUMBER : NOBODYS_CODE);
        }

        Read at(String other) {
            return new Read(other, client, nobodys);
        }
    }

    private Stream<Read> reads(String service) {
        var api = read(suite.anonymous().get("/" + service + "/v1/openapi.json"));
        var server = URI.create(api.at("/servers/0/url").textValue()).getPath();
        return api.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> Read.of(server + path.getKey(), path.getValue().get("get")));
    }

    private static boolean isNumbered(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("path"))
                .anyMatch(parameter -> parameter.at("/schema/type").asText().equals("integer"));
    }

    /** What has to be asked, as the document's own examples ask it. */
    private static String query(JsonNode operation) {
        var needed = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.get("name").textValue() + "="
                        + parameter.get("example").textValue())
                .toList();
        return needed.isEmpty() ? "" : "?" + String.join("&", needed);
    }

    private static JsonNode read(Response response) {
        try {
            return new ObjectMapper()
                    .readTree(response.then().statusCode(200).extract().asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answersAsDocumented(Read read) {
        var parameter = PARAMETER.matcher(read.path());
        if (parameter.find()) {
            isProblem(get(read.at(parameter.replaceAll(read.nobodys()))), 404);
        }
        isProblem(suite.anonymous().get(parameter.replaceAll(read.nobodys())), 401);
        // Tried again when what follows from the post changes it between the two reads.
        existing(read).ifPresent(there -> eventually(() -> isSentOnce(there)));
    }

    /** The list itself, or the document of its first item; empty where nothing lists them, or none is there. */
    private Optional<Read> existing(Read read) {
        var parameter = PARAMETER.matcher(read.path());
        if (!parameter.find()) {
            return Optional.of(read);
        }
        int more = parameter.end();
        // No list has both codes of a path, and no total here is of so many areas that its parts are listed apart.
        if (parameter.find() || read.path().startsWith("/parts", more)) {
            return Optional.empty();
        }
        parameter.find(0);
        var list = get(read.at(read.path().substring(0, parameter.start() - 1)));
        return list.statusCode() == 200
                ? Optional.ofNullable(list.<Object>path("items[0]." + parameter.group(1)))
                        .map(first -> read.at(parameter.replaceFirst(first.toString())))
                : Optional.empty();
    }

    private void isSentOnce(Read read) {
        var first = get(read);

        first.then().statusCode(200).header("API-Version", notNullValue()).header("ETag", notNullValue());
        suite.as(read.client())
                .header("If-None-Match", first.header("ETag"))
                .get(read.path())
                .then()
                .statusCode(304)
                .header("ETag", equalTo(first.header("ETag")));
    }

    private static void isProblem(Response response, int status) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", notNullValue())
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    private Response get(Read read) {
        return suite.as(read.client()).get(read.path());
    }
}
