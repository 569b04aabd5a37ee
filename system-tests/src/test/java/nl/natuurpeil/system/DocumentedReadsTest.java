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
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private final RunningSuite suite;

    DocumentedReadsTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void every_documented_read_answers_as_documented() {
        var oisterwijk = new Canopy(suite, "GM0824");
        oisterwijk.record(2024, "100");
        oisterwijk.awaitVerdict(1, "INSUFFICIENT_DATA");

        var documented = Stream.of("policy", "assessment", "monitoring").flatMap(this::reads);

        assertThat(documented).contains("/monitoring/v1/verdicts").allSatisfy(this::answersAsDocumented);
    }

    private Stream<String> reads(String service) {
        var api = read(suite.anonymous().get("/" + service + "/v1/openapi.json"));
        var server = URI.create(api.at("/servers/0/url").textValue()).getPath();
        return api.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> server + path.getKey() + query(path.getValue().get("get")));
    }

    /** What has to be asked, as the document's own examples ask it. */
    private static String query(JsonNode read) {
        var needed = read.path("parameters")
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

    private void answersAsDocumented(String path) {
        var parameter = PARAMETER.matcher(path);
        if (parameter.find()) {
            isProblem(get(parameter.replaceFirst(NOBODYS)), 404);
        }
        isProblem(suite.anonymous().get(parameter.replaceFirst(NOBODYS)), 401);
        // Tried again when what follows from the post changes it between the two reads.
        existing(path).ifPresent(read -> eventually(() -> isSentOnce(read)));
    }

    /** The list itself, or the document of its first item; empty where nothing lists them. */
    private Optional<String> existing(String path) {
        var parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return Optional.of(path);
        }
        var list = get(path.substring(0, parameter.start() - 1));
        return list.statusCode() == 200
                ? Optional.of(parameter.replaceFirst(list.<String>path("items[0]." + parameter.group(1))))
                : Optional.empty();
    }

    private void isSentOnce(String path) {
        var first = get(path);

        first.then().statusCode(200).header("API-Version", notNullValue()).header("ETag", notNullValue());
        suite.as(Client.OPERATOR)
                .header("If-None-Match", first.header("ETag"))
                .get(path)
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

    private Response get(String path) {
        return suite.as(Client.OPERATOR).get(path);
    }
}
