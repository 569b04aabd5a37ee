package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.BatchPosts.BATCHES;
import static nl.natuurpeil.monitoring.BatchPosts.count;
import static nl.natuurpeil.monitoring.BatchPosts.finished;
import static nl.natuurpeil.monitoring.BatchPosts.id;
import static nl.natuurpeil.monitoring.BatchPosts.recorded;
import static nl.natuurpeil.monitoring.BatchPosts.row;
import static nl.natuurpeil.monitoring.BatchPosts.rows;
import static nl.natuurpeil.monitoring.BatchPosts.told;
import static nl.natuurpeil.monitoring.BatchPosts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Large batches are kept first and dealt with afterwards. */
@QuarkusTest
class LargeBatchTest {

    private static final String AREA = "PV92";

    @BeforeAll
    static void catalogue() {
        BatchPosts.catalogue();
    }

    @Test
    void many_rows_are_kept_dealt_with_and_told_once() {
        var body = rows(12_000, i -> row("many", AREA, i, i % 100 == 0 ? "\"none\"" : String.valueOf(i)));
        var location = waterAuthority()
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(202)
                .header("Retry-After", equalTo("1"))
                .extract()
                .header("Location");

        finished(waterAuthority(), location)
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("rows.read", equalTo(12_000))
                .body("rows.total", equalTo(12_000))
                .body("rows.accepted", equalTo(11_880))
                .body("rows.rejected", equalTo(120))
                .body("firstRejects.size()", equalTo(100));
        assertThat(recorded("many")).isEqualTo(11_880);
        assertThat(told(id(location))).containsExactly("urban-tree-canopy.PV92.voorbeeld-boomkroon 11880");
        assertThat(count("select count(*) from batch_part where batch = '" + id(location) + "'"))
                .isZero();
        var table =
                waterAuthority().accept("text/csv").get(location + "/rejects").asString();
        assertThat(table.lines()).hasSize(121);

        waterAuthority()
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id(location)));
    }

    @Test
    void pages_of_rejects_follow_each_other() {
        var location = BatchPosts.queue("NL27", "", rows(5, i -> row("pages", AREA, 20_000 + i, "null")));
        finished(waterAuthority(), location).then().body("rows.rejected", equalTo(5));

        var page = waterAuthority().get(location + "/rejects?limit=3").then().statusCode(200);
        page.body("items.row", equalTo(List.of(1, 2, 3)));
        var link = page.extract().header("Link");
        waterAuthority()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items.row", equalTo(List.of(4, 5)));
    }

    @Test
    void a_body_that_breaks_off_leaves_nothing() throws IOException {
        var before = count("select count(*) from batch");
        var body = rows(30_000, i -> row("broken-off", AREA, 40_000 + i)).getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + BATCHES + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                            + "Authorization: Bearer "
                            + TestTokens.of("water-authority", "NL27", "measurements:write") + "\r\nContent-Length: "
                            + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length - 100_000);
            out.flush();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> count("select count(*) from batch where state = 'RECEIVING'") > 0);
        }

        await().atMost(Duration.ofMinutes(1)).until(() -> count("select count(*) from batch") == before);
        assertThat(count("select count(*) from batch_part")).isZero();
        assertThat(recorded("broken-off")).isZero();
    }

    @Test
    void a_key_that_is_used_is_answered_by_the_content() {
        var body = rows(11_000, i -> row("keyed", AREA, 80_000 + i));
        var named = waterAuthority().header("Idempotency-Key", "large-1");
        var location = given().spec(named)
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        finished(waterAuthority(), location).then().body("state", equalTo("COMPLETED"));
        given().spec(named)
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
        given().spec(named)
                .body(body + row("keyed", AREA, 100_000))
                .post(BATCHES)
                .then()
                .statusCode(422);
    }
}
