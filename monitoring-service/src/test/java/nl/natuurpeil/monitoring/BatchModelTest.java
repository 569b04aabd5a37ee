package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.BatchPosts.BATCHES;
import static nl.natuurpeil.monitoring.BatchPosts.count;
import static nl.natuurpeil.monitoring.BatchPosts.finished;
import static nl.natuurpeil.monitoring.BatchPosts.row;
import static nl.natuurpeil.monitoring.BatchPosts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is posted, resent, posted at the same time and corrected: what is recorded equals a model in memory. */
@QuarkusTest
class BatchModelTest {

    private static final int KEYS = 8;
    private static final int REQUESTS = 25;

    @BeforeAll
    static void catalogue() {
        BatchPosts.catalogue();
    }

    /** A request, which can be sent more than once. */
    private record Request(String name, String conflict, boolean atomic, boolean async, List<Sent> rows) {

        /** A row: which key, and what it says. */
        private record Sent(int key, int value) {}

        static Request random(String name, Random random) {
            var conflict = List.of("reject", "keep", "correct").get(random.nextInt(3));
            List<Sent> rows = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                rows.add(new Sent(random.nextInt(KEYS), random.nextInt(3)));
            }
            return new Request(name, conflict, random.nextInt(3) == 0, random.nextInt(4) == 0, rows);
        }

        /** Applies it and returns how many rows were refused. */
        int applyTo(Map<Integer, Integer> model) {
            var after = new TreeMap<>(model);
            int refused = 0;
            for (var row : rows) {
                var said = after.putIfAbsent(row.key(), row.value());
                boolean other = said != null && said != row.value();
                refused += other && conflict.equals("reject") ? 1 : 0;
                if (other && conflict.equals("correct")) {
                    after.put(row.key(), row.value());
                }
            }
            if (!atomic || refused == 0) {
                model.putAll(after);
            }
            return refused;
        }

        Response send(String prefix) {
            var body = new StringBuilder();
            rows.forEach(sent -> body.append(row(prefix, "PV93", 30_000 + sent.key(), String.valueOf(sent.value())))
                    .append('\n'));
            var request = given().spec(waterAuthority())
                    .header("Idempotency-Key", prefix + name)
                    .body(body.toString());
            if (async) {
                request.header("Prefer", "respond-async");
            }
            return request.post(BATCHES + "?mode=" + (atomic ? "atomic" : "partial") + "&conflict=" + conflict
                    + (conflict.equals("correct") ? "&reason=proef" : ""));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_recorded_equals_the_model(long seed) throws Exception {
        // Of one area and dataset, so the runs share days: each goes on where the one before it ended.
        var prefix = "model";
        var random = new Random(seed);
        Map<Integer, Integer> model = recorded(prefix);
        List<Request> answered = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            var request = Request.random(seed + "-" + i, random);
            int refused = request.applyTo(model);
            sendTwiceAtOnce(request, prefix, refused);
            if (!request.atomic() || refused == 0) {
                answered.add(request);
            }
            if (!answered.isEmpty()) {
                var resent = answered.get(random.nextInt(answered.size())).send(prefix);
                assertThat(resent.statusCode()).isEqualTo(200);
                assertThat(resent.header("Idempotency-Replayed")).isEqualTo("true");
            }
            assertThat(recorded(prefix))
                    .as("after request %d of seed %d", i, seed)
                    .isEqualTo(model);
        }
    }

    private static void sendTwiceAtOnce(Request request, String prefix, int refused) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> send = () -> request.send(prefix);
            var answers = threads.invokeAll(Collections.nCopies(2, send));
            for (var answer : answers) {
                int status = answer.get().statusCode();
                assertThat(status).isIn(200, 202, 409, 422);
                if (status == 202) {
                    finished(waterAuthority(), answer.get().header("Location"));
                } else if (status != 409) {
                    assertThat(answer.get().<Integer>path("rows.rejected")).isEqualTo(refused);
                }
            }
        }
    }

    private static Map<Integer, Integer> recorded(String prefix) {
        Map<Integer, Integer> recorded = new TreeMap<>();
        for (int key = 0; key < KEYS; key++) {
            var where = " from measurement where local_id = '" + prefix + "-" + (30_000 + key) + "'";
            long there = count("select count(*)" + where);
            assertThat(there).isLessThanOrEqualTo(1);
            if (there == 1) {
                recorded.put(key, Math.toIntExact(count("select value::bigint" + where)));
            }
        }
        return recorded;
    }
}
