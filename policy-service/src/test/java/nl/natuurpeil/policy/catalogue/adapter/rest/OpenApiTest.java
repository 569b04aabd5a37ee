package nl.natuurpeil.policy.catalogue.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
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
        assertThat(paths)
                .containsOnlyKeys(
                        "/instruments",
                        "/instruments/{code}",
                        "/provisions",
                        "/provisions/{code}",
                        "/indicators",
                        "/indicators/{code}",
                        "/obligations",
                        "/obligations/{code}",
                        "/republications");
        assertThat(paths.values().stream().flatMap(item -> item.values().stream()))
                .allSatisfy(operation -> {
                    assertThat(operation).containsKeys("operationId", "summary", "security", "tags");
                    assertThat(String.valueOf(operation.get("description"))).hasSizeGreaterThan(80);
                    assertThat((Map<?, ?>) operation.get("responses")).hasSizeGreaterThanOrEqualTo(6);
                });
    }
}
