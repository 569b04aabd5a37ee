package nl.natuurpeil.policy.catalogue.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.junit.jupiter.api.Test;

/** The API describes itself to anyone. */
@QuarkusTest
class OpenApiTest {

    @Test
    void the_description_is_open_and_names_every_operation() {
        var api = given().get("/policy/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(api.getString("openapi")).isEqualTo("3.0.3");
        assertThat(api.getList("servers.url")).isEqualTo(List.of("/policy/v1"));
        assertThat(api.getString("info.contact.email")).contains("@");
        Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
        assertThat(paths).containsOnlyKeys(addresses());
        assertThat(paths.values().stream().flatMap(item -> item.values().stream()))
                .allSatisfy(operation -> {
                    assertThat(operation).containsKeys("operationId", "summary", "security", "tags");
                    assertThat(String.valueOf(operation.get("description"))).hasSizeGreaterThan(80);
                    assertThat((Map<?, ?>) operation.get("responses")).hasSizeGreaterThanOrEqualTo(6);
                });
    }

    private static String[] addresses() {
        var kinds = Arrays.stream(Kind.values())
                .map(kind -> "/" + kind.word() + "s")
                .flatMap(list -> Stream.of(list, list + "/{code}", list + "/{code}/versions"));
        var others = Stream.of(
                "/deadlines",
                "/evidence",
                "/changes",
                "/release-differences",
                "/republications",
                "/search",
                "/catalogue",
                "/catalogue-context",
                "/catalogue-description",
                "/tables/obligations",
                "/tables/instruments",
                "/drafts",
                "/drafts/{id}",
                "/drafts/{id}/reviews");
        return Stream.concat(kinds, others).toArray(String[]::new);
    }
}
