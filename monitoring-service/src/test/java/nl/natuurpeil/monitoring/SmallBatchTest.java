package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.BatchPosts.BATCHES;
import static nl.natuurpeil.monitoring.BatchPosts.organisation;
import static nl.natuurpeil.monitoring.BatchPosts.recorded;
import static nl.natuurpeil.monitoring.BatchPosts.row;
import static nl.natuurpeil.monitoring.BatchPosts.rows;
import static nl.natuurpeil.monitoring.BatchPosts.told;
import static nl.natuurpeil.monitoring.BatchPosts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import nl.natuurpeil.platform.testkit.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small batches are answered while the sender waits. */
@QuarkusTest
class SmallBatchTest {

    private static final String AREA = "PV91";

    @BeforeAll
    static void catalogue() {
        BatchPosts.catalogue();
    }

    private static ValidatableResponse post(String query, String body) {
        return waterAuthority().body(body).post(BATCHES + query).then();
    }

    @Test
    void what_is_right_is_recorded_and_what_is_not_is_named_with_row_and_reason() {
        var wrong = row("mixed", AREA, 2, "\"many\"").replace("voorbeeld-boomkroon", "elsewhere");
        var report = post("", row("mixed", AREA, 1) + "\n" + wrong + "\n" + row("mixed", AREA, 3))
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("rows.read", equalTo(3))
                .body("rows.accepted", equalTo(2))
                .body("rows.rejected", equalTo(1))
                .body("rows.total", equalTo(3))
                .body("firstRejects.row", equalTo(List.of(2, 2)))
                .body("firstRejects.column", hasItem("value"))
                .body("firstRejects.column", hasItem("dataset"))
                .body("firstRejects[0].message.nl", notNullValue())
                .body("firstRejects[0].line", containsString("mixed-2"));

        waterAuthority()
                .get(report.extract().<String>path("rejects"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        waterAuthority()
                .accept("text/csv")
                .get(report.extract().<String>path("rejects"))
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("\uFEFFrow;column;code;message_nl;message_en;allowed;line"))
                .body(containsString("2;value;"));
    }

    @Test
    void the_same_again_gives_the_same_answer_and_records_nothing() {
        var body = rows(3, i -> row("again", AREA, 100 + i));
        var id = post("", body)
                .statusCode(200)
                .body("rows.accepted", equalTo(3))
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .<String>path("id");
        post("", body)
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id))
                .body("rows.accepted", equalTo(3));
        post("?conflict=keep", body)
                .header("Idempotency-Replayed", nullValue())
                .body("rows.duplicate", equalTo(3))
                .body("rows.accepted", equalTo(0));

        assertThat(recorded("again")).isEqualTo(3);
        assertThat(told(id)).containsExactly("urban-tree-canopy.PV91.voorbeeld-boomkroon 3");
    }

    @Test
    void a_key_names_one_request() {
        var named = waterAuthority().header("Idempotency-Key", "small-1");
        var body = row("named", AREA, 200);
        given().spec(named).body(body).post(BATCHES).then().statusCode(200);
        given().spec(named)
                .body(body)
                .post(BATCHES)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
        given().spec(named)
                .body(row("named", AREA, 201))
                .post(BATCHES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/errors/idempotency-key-reused"))
                .body("batch", startsWith(BATCHES));
        organisation("NL25")
                .header("Idempotency-Key", "small-1")
                .body(row("named", "PV94", 201))
                .post(BATCHES)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_used_key_is_refused_kept_or_corrected_as_asked() {
        post("", row("conflict", AREA, 300)).statusCode(200);
        var other = row("conflict", AREA, 300, "7.5");

        post("", other).body("rows.rejected", equalTo(1)).body("firstRejects[0].code", equalTo("key-taken"));
        post("?conflict=keep", other).body("rows.kept", equalTo(1));
        post("?conflict=correct&reason=typefout", other)
                .body("rows.corrected", equalTo(1))
                .body("rows.rejected", equalTo(0));
        post("", row("conflict-elsewhere", AREA, 300)).body("firstRejects[0].code", equalTo("time-taken"));
    }

    @Test
    void all_or_nothing_records_nothing_when_a_row_is_refused() {
        var body = row("atomic", AREA, 400) + "\n" + row("atomic", AREA, 401, "\"none\"");
        post("?mode=atomic", body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422))
                .body("rows.rejected", equalTo(1))
                .body("rows.accepted", equalTo(0))
                .body("state", equalTo("FAILED"))
                .body("firstRejects[0].row", equalTo(2));
        assertThat(recorded("atomic")).isZero();

        post("?mode=atomic", row("atomic", AREA, 400)).statusCode(200).body("rows.accepted", equalTo(1));
        assertThat(recorded("atomic")).isEqualTo(1);
    }

    @Test
    void a_dry_run_answers_the_same_and_records_nothing() {
        var body = row("rehearsed", AREA, 500) + "\n" + row("rehearsed", AREA, 500, "3") + "\n"
                + row("rehearsed", AREA, 501, "true");
        for (int i = 0; i < 2; i++) {
            var id = post("?dryRun=true", body)
                    .statusCode(200)
                    .header("Idempotency-Replayed", nullValue())
                    .body("dryRun", equalTo(true))
                    .body("rows.accepted", equalTo(1))
                    .body("rows.rejected", equalTo(2))
                    .body("firstRejects.code", equalTo(List.of("key-taken", "type")))
                    .extract()
                    .<String>path("id");
            assertThat(told(id)).isEmpty();
        }
        assertThat(recorded("rehearsed")).isZero();
        post("", body).body("rows.accepted", equalTo(1)).body("rows.rejected", equalTo(2));
    }

    @Test
    void every_parameter_fault_is_named_at_once() {
        waterAuthority()
                .header("Idempotency-Key", "x".repeat(300))
                .body(row("parameters", AREA, 600))
                .post(BATCHES + "?conflict=overwrite&mode=all&dryRun=yes&dataset=" + "d".repeat(101))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("conflict", "mode", "dryRun", "dataset", "Idempotency-Key")));
        post("?conflict=correct", row("parameters", AREA, 600))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("reason"));
        post("?colour=green", row("parameters", AREA, 600)).statusCode(400);
        assertThat(recorded("parameters")).isZero();
    }

    @Test
    void a_body_that_is_not_what_it_says_is_one_problem() {
        post("", "").statusCode(400).body("errors[0].code", equalTo("empty-body"));
        waterAuthority()
                .contentType("text/csv")
                .body("Meetjaar;ParameterCode\n2025;Ptot\n")
                .post(BATCHES + "?dataset=voorbeeld")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", hasItem("missing-column"));
        waterAuthority()
                .contentType("text/csv")
                .body("x")
                .post(BATCHES)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("dataset-needed"));
        waterAuthority()
                .contentType("text/plain")
                .body("x")
                .post(BATCHES)
                .then()
                .statusCode(415);
        waterAuthority()
                .header("Content-Encoding", "compress")
                .body("x")
                .post(BATCHES)
                .then()
                .statusCode(415)
                .header("Accept-Encoding", containsString("gzip"));
        waterAuthority()
                .header("Content-Encoding", "gzip")
                .body("not compressed")
                .post(BATCHES)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("bad-coding"));
    }

    @Test
    void what_is_read_into_memory_as_a_whole_has_to_be_small() {
        waterAuthority()
                .contentType("application/json")
                .body(" ".repeat(11 * 1024 * 1024))
                .post("/monitoring/v1/measurements")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void an_organisation_sees_its_own_batches_only() {
        var id = post("", row("own", AREA, 700)).statusCode(200).extract().<String>path("id");
        var address = BATCHES + "/" + id;

        waterAuthority().get(BATCHES + "?limit=1").then().statusCode(200).body("items[0].id", equalTo(id));
        for (var path : List.of(address, address + "/rejects")) {
            organisation("NL25").get(path).then().statusCode(404).contentType("application/problem+json");
        }
        organisation("NL25").post(address + "/cancellation").then().statusCode(404);
        waterAuthority().post(address + "/cancellation").then().statusCode(409);
        waterAuthority().body("x").post(BATCHES + "?namespace=NL25").then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.of("dashboard", "NL27", "measurements:read"))
                .contentType("application/json")
                .body("[]")
                .post(BATCHES)
                .then()
                .statusCode(403);
        given().get(BATCHES).then().statusCode(401);
        var tag = waterAuthority().get(address).then().statusCode(200).extract().header("ETag");
        waterAuthority().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void a_json_array_and_a_compressed_body_mean_the_same() throws IOException {
        waterAuthority()
                .contentType("application/json")
                .body("[" + row("json", AREA, 800) + ", " + row("json", AREA, 801) + "]")
                .post(BATCHES)
                .then()
                .statusCode(200)
                .body("rows.accepted", equalTo(2));
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(row("json", AREA, 800).getBytes(StandardCharsets.UTF_8));
        }
        waterAuthority()
                .header("Content-Encoding", "gzip")
                .body(compressed.toByteArray())
                .post(BATCHES)
                .then()
                .statusCode(200)
                .body("rows.duplicate", equalTo(1));
    }

    @Test
    void the_same_at_the_same_time_is_done_once() throws Exception {
        var body = rows(500, i -> row("twins", AREA, 1000 + i));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> send = () -> post("", body).extract().response();
            var answers = threads.invokeAll(Collections.nCopies(4, send));
            List<String> ids = new ArrayList<>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(200, 409);
                if (answer.get().statusCode() == 200) {
                    ids.add(answer.get().path("id"));
                }
            }
            assertThat(ids).isNotEmpty().containsOnly(ids.getFirst());
            assertThat(told(ids.getFirst())).containsExactly("urban-tree-canopy.PV91.voorbeeld-boomkroon 500");
        }
        assertThat(recorded("twins")).isEqualTo(500);
    }
}
