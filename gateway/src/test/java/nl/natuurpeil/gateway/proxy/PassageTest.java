package nl.natuurpeil.gateway.proxy;

import static nl.natuurpeil.gateway.GatewayClient.exchange;
import static nl.natuurpeil.gateway.GatewayClient.get;
import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class PassageTest {

    private final String token =
            TestTokens.of("province", "PV30", "policy:read", "policy:write", "assessments:read", "measurements:write");

    @Test
    void a_request_arrives_unchanged() {
        var response = send(to("/policy/v1/echo/a%20b?area=EU&q=%C3%A9", token)
                .header("Fsc-Transaction-Id", "0199c9f0-7b10-7d02-8a4e-33d1f6a4c102")
                .header("If-None-Match", "\"x\"")
                .POST(BodyPublishers.ofString("{\"value\":1}")));

        var seen = json(response);
        assertThat(seen.getString("method")).isEqualTo("POST");
        assertThat(seen.getString("uri")).isEqualTo("/policy/v1/echo/a%20b?area=EU&q=%C3%A9");
        assertThat(seen.getInteger("size")).isEqualTo(11);
        assertThat(header(seen, "authorization")).containsExactly("Bearer " + token);
        assertThat(header(seen, "fsc-transaction-id")).containsExactly("0199c9f0-7b10-7d02-8a4e-33d1f6a4c102");
        assertThat(header(seen, "if-none-match")).containsExactly("\"x\"");
    }

    @Test
    void an_answer_returns_with_its_own_headers_once_and_ours_where_it_has_none() {
        var headers = get("/policy/v1/echo", token).headers();

        assertThat(headers.allValues("API-Version")).containsExactly("9.9.9");
        assertThat(headers.allValues("Link")).containsExactly("</next>; rel=\"next\"");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.firstValue("Keep-Alive")).isEmpty();
    }

    @Test
    void a_client_can_not_pass_for_another() {
        var seen = json(send(to("/policy/v1/echo", token)
                .header("X-Forwarded-For", "10.1.1.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.1.1.1")
                .header("X-Real-IP", "10.1.1.1")
                .header("X-HTTP-Method-Override", "DELETE")));

        assertThat(header(seen, "x-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(header(seen, "x-forwarded-proto")).containsExactly("http");
        assertThat(header(seen, "x-forwarded-host"))
                .hasSize(1)
                .allMatch(host -> host.toString().startsWith("127.0.0.1:"));
        assertThat(seen.getJsonObject("headers").fieldNames())
                .doesNotContain("x-forwarded-prefix", "forwarded", "x-real-ip", "x-http-method-override");
    }

    @Test
    void headers_of_one_connection_stay_on_it() throws IOException {
        var answer = exchange(
                "GET /policy/v1/echo HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                        + "\r\nConnection: close\r\nConnection: X-Hop\r\nX-Hop: secret\r\nTE: trailers\r\nProxy-Authorization: Basic YTpi\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("x-hop", "proxy-authorization", "trailers");
    }

    @Test
    void the_trace_of_the_caller_goes_on() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        var seen =
                json(send(to("/policy/v1/echo", token).header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")));

        assertThat(header(seen, "traceparent"))
                .hasSize(1)
                .allMatch(value -> value.toString().startsWith("00-" + trace));
    }

    @Test
    void a_request_without_trace_gets_one() {
        var seen = json(get("/policy/v1/echo", token));

        assertThat(header(seen, "traceparent"))
                .hasSize(1)
                .allMatch(value -> value.toString().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void head_has_the_headers_and_no_body() {
        var response = send(to("/policy/v1/echo", token).HEAD());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void not_modified_passes_through() {
        var response = get("/policy/v1/unchanged", token);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.headers().allValues("ETag")).containsExactly("\"one\"");
    }

    @Test
    void api_documents_are_open_to_every_page() {
        var response = send(to("/policy/v1/openapi.json").header("Origin", "https://elsewhere.example"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }

    private static List<Object> header(JsonObject seen, String name) {
        return List.copyOf(seen.getJsonObject("headers").getJsonArray(name).getList());
    }
}
