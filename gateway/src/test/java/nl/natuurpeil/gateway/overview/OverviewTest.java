package nl.natuurpeil.gateway.overview;

import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;
import nl.natuurpeil.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class OverviewTest {

    @Test
    void the_root_lists_every_api_without_a_token() {
        var response = send(to("/"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(apis(json(response)).map(api -> api.getString("path")))
                .containsExactly("/policy/v1", "/assessment/v1", "/monitoring/v1", "/live/v1/verdict-changes");
    }

    @Test
    void every_listed_document_that_is_up_can_be_read() {
        apis(json(send(to("/"))))
                .filter(api -> !api.getString("name").equals("assessment"))
                .forEach(api -> assertThat(send(to(api.getString("openapi"))).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void a_browser_gets_a_page() {
        var response = send(to("/").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.body()).contains("<html lang=\"nl\">", "/monitoring/v1/openapi.json");
    }

    @Test
    void the_own_document_has_the_version_of_the_answers() {
        var response = send(to("/live/v1/openapi.json"));

        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(json(response).getJsonObject("info").getString("version"))
                .isEqualTo(response.headers().firstValue("API-Version").orElseThrow());
        assertThat(json(response).getJsonObject("paths").fieldNames()).containsExactly("/verdict-changes");
    }

    @Test
    void there_is_no_security_txt_unless_somebody_wrote_one() {
        assertThat(send(to("/.well-known/security.txt")).statusCode()).isEqualTo(404);
    }

    private static Stream<JsonObject> apis(JsonObject overview) {
        return overview.getJsonArray("apis").stream().map(JsonObject.class::cast);
    }
}
