package nl.natuurpeil.gateway.access;

import static nl.natuurpeil.gateway.GatewayClient.exchange;
import static nl.natuurpeil.gateway.GatewayClient.get;
import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.post;
import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@GatewayTest
class DoorTest {

    private static final String READ = "/monitoring/v1/verdicts";
    private static final String WRITE = "/monitoring/v1/measurements";

    @Inject
    Router router;

    static Stream<String> wrongTokens() {
        return Stream.of(
                TestTokens.expired("water-authority", "NL27", "measurements:read"),
                TestTokens.forOtherAudience("water-authority", "NL27", "measurements:read"),
                TestTokens.fromOtherIssuer("water-authority", "NL27", "measurements:read"),
                TestTokens.signedByAnother("water-authority", "NL27", "measurements:read"),
                unsigned(),
                "not-a-token",
                "a.b.c");
    }

    @ParameterizedTest
    @MethodSource("wrongTokens")
    void a_wrong_token_is_refused(String token) {
        var response = get(READ, token);

        assertProblem(response, 401);
        assertThat(challenge(response)).startsWith("Bearer").contains("error=\"invalid_token\"");
    }

    @Test
    void no_token_is_refused_with_a_plain_challenge() {
        var response = send(to(READ));

        assertProblem(response, 401);
        assertThat(challenge(response)).startsWith("Bearer").doesNotContain("error");
    }

    @Test
    void another_scheme_is_no_token() {
        assertProblem(send(to(READ).header("Authorization", "Basic YTpi")), 401);
    }

    @Test
    void a_token_in_the_address_is_refused_even_beside_a_good_one() {
        String token = TestTokens.of("dashboard", "PV30", "measurements:read");

        assertProblem(send(to(READ + "?access_token=" + token)), 401);
        assertProblem(get(READ + "?access_token=" + token, token), 401);
        assertProblem(get(READ + "?area=EU&access%5Ftoken=" + token, token), 401);
    }

    @Test
    void a_right_token_gets_through() {
        var response = get(READ, TestTokens.of("dashboard", "PV30", "policy:read", "measurements:read"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void a_missing_scope_is_refused_and_named() {
        var response = post(WRITE, TestTokens.of("dashboard", "PV30", "measurements:read"), "{}");

        assertProblem(response, 403);
        assertThat(challenge(response)).contains("error=\"insufficient_scope\"", "scope=\"measurements:write\"");
        assertThat(json(response).getString("detail")).contains("measurements:write");
    }

    @Test
    void writing_does_not_imply_reading() {
        assertProblem(get(READ, TestTokens.of("water-authority", "NL27", "measurements:write")), 403);
    }

    @Test
    void a_scope_of_another_service_does_not_help() {
        assertProblem(get(READ, TestTokens.of("editor", "LVVN", "policy:read", "policy:write")), 403);
    }

    @Test
    void a_write_needs_an_organisation() {
        assertProblem(post(WRITE, TestTokens.withoutOrganisation("robot", "measurements:write"), "{}"), 403);
        assertProblem(post(WRITE, TestTokens.of("robot", " ", "measurements:write"), "{}"), 403);

        assertThat(post(WRITE, TestTokens.of("water-authority", "NL27", "measurements:write"), "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policy/v1/republications", "/policy/v1/%72epublications"})
    void only_admin_operates_the_suite(String path) {
        assertProblem(post(path, TestTokens.of("editor", "LVVN", "policy:read", "policy:write"), ""), 403);

        assertThat(post(path, TestTokens.of("operator", "NATUURPEIL-BEHEER", "admin"), "")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/policy/v1/republications;a=b", "/policy/v1//republications", "/policy/v1/x/../republications"})
    void no_spelling_gets_around_a_rule(String path) throws IOException {
        String token = TestTokens.of("editor", "LVVN", "policy:read", "policy:write");

        assertThat(raw("POST", path, token)).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policy/v1/../../q/metrics",
                "/policy/v1/%2e%2e/%2e%2e/q/health",
                "/policy/q/health",
                "/policy/v1",
                "/policy/v1/obligations/",
                "/unknown",
                "/q/arc",
            })
    void inner_and_unknown_addresses_do_not_exist(String path) throws IOException {
        String token = TestTokens.of("operator", "NATUURPEIL-BEHEER", "admin", "policy:read");

        assertThat(raw("GET", path, token))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json", "\"status\":404");
    }

    @Test
    void a_route_without_a_rule_is_out_of_reach() {
        assertThat(router.getRoutes()).anyMatch(route -> "/forgotten".equals(route.getPath()));

        var response = get("/forgotten", TestTokens.of("operator", "NATUURPEIL-BEHEER", "admin", "policy:read"));

        assertProblem(response, 404);
        assertThat(response.body()).doesNotContain("secret");
    }

    @Test
    void an_unusual_method_is_told_the_usual_ones() {
        var response = send(to(READ).method("TRACE", BodyPublishers.noBody()));

        assertProblem(response, 405);
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    }

    @Test
    void every_refusal_carries_the_headers_of_the_suite() {
        for (var response : new HttpResponse<?>[] {send(to(READ)), send(to("/unknown"))}) {
            assertThat(response.headers().allValues("API-Version")).containsExactly("0.1.0");
            assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(response.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
            assertThat(response.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(response).getInteger("status")).isEqualTo(status);
        assertThat(json(response).getString("title")).isNotBlank();
        assertThat(json(response).getString("detail")).isNotBlank();
    }

    private static String challenge(HttpResponse<String> response) {
        return response.headers().firstValue("WWW-Authenticate").orElseThrow();
    }

    private static String raw(String method, String path, String token) throws IOException {
        return exchange(method + " " + path + " HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static String unsigned() {
        String claims =
                TestTokens.of("water-authority", "NL27", "measurements:read").split("\\.", -1)[1];
        var header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + claims + ".";
    }
}
