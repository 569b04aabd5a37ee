package nl.natuurpeil.gateway.proxy;

import static nl.natuurpeil.gateway.GatewayClient.HTTP;
import static nl.natuurpeil.gateway.GatewayClient.connection;
import static nl.natuurpeil.gateway.GatewayClient.get;
import static nl.natuurpeil.gateway.GatewayClient.json;
import static nl.natuurpeil.gateway.GatewayClient.send;
import static nl.natuurpeil.gateway.GatewayClient.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.natuurpeil.gateway.GatewayTest;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@GatewayTest
class StreamingTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final String token = TestTokens.of("province", "PV30", "policy:read", "policy:write", "assessments:read");

    @Test
    void a_large_answer_arrives_whole() throws Exception {
        long size = 96L * MEGABYTE;

        var response = HTTP.send(to("/policy/v1/large?bytes=" + size, token).build(), BodyHandlers.ofInputStream());

        try (var body = response.body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream())).isEqualTo(size);
        }
    }

    @Test
    void a_large_body_of_unknown_length_arrives_whole() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[8 * MEGABYTE]));

        assertThat(json(send(to("/policy/v1/echo", token).POST(body))).getInteger("size"))
                .isEqualTo(8 * MEGABYTE);
    }

    @Test
    void both_bodies_stream_while_they_are_made() throws IOException {
        try (var socket = connection()) {
            var out = socket.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            write(
                    out,
                    "POST /policy/v1/duet HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n");

            for (String word : new String[] {"a", "b", "c"}) {
                write(out, "1\r\n" + word + "\r\n");
                assertThat(in.lines().filter(word::equals).findFirst()).contains(word);
            }

            write(out, "0\r\n\r\n");
            assertThat(in.lines().filter("0"::equals).findFirst()).contains("0");
        }
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on() throws IOException {
        try (var socket = connection()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            write(
                    socket.getOutputStream(),
                    "POST /policy/v1/echo HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                            + "\r\nExpect: 100-continue\r\nContent-Length: 5\r\nConnection: close\r\n\r\n");
            assertThat(in.readLine()).startsWith("HTTP/1.1 100");

            write(socket.getOutputStream(), "hello");

            assertThat(in.lines().toList()).anyMatch(line -> line.contains("\"size\":5"));
        }
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_at_once() throws IOException {
        try (var socket = connection()) {
            write(
                    socket.getOutputStream(),
                    "POST /policy/v1/echo HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Length: " + (8 * MEGABYTE + 1) + "\r\n\r\n");
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));

            assertThat(in.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void a_body_that_turns_out_too_large_is_refused() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9 * MEGABYTE]));

        var response = send(to("/policy/v1/echo", token).POST(body));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).getString("detail")).contains(String.valueOf(8 * MEGABYTE));
    }

    @Test
    void a_service_that_is_away_is_unavailable_for_now() {
        var response = get("/assessment/v1/areas", token);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().allValues("API-Version")).containsExactly("0.1.0");
        assertThat(json(response).getString("detail")).contains("assessment");
    }

    @Test
    void a_service_that_stays_silent_is_given_up() {
        var response = get("/policy/v1/silent", token);

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(json(response).getInteger("status")).isEqualTo(504);
        assertThat(json(response).getString("detail")).contains("policy");
    }

    /** The services are given one second here; the client takes two. */
    @Test
    void a_client_that_sends_slowly_is_not_taken_for_a_silent_service() throws IOException {
        try (var socket = connection()) {
            var out = socket.getOutputStream();
            write(
                    out,
                    "POST /policy/v1/echo HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer " + token
                            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            await().pollInterval(Duration.ofMillis(200)).until(() -> {
                write(out, "1\r\na\r\n");
                return System.nanoTime() > end;
            });
            write(out, "0\r\n\r\n");

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void an_answer_cut_short_is_not_passed_for_a_whole_one() {
        assertThatThrownBy(() -> HTTP.send(to("/policy/v1/broken", token).build(), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
