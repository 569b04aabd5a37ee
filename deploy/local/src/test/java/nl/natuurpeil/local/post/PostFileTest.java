package nl.natuurpeil.local.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.post.AnsweringServer.Reply;
import nl.natuurpeil.local.post.Terms.Conflict;
import nl.natuurpeil.local.post.Terms.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostFileTest {

    private static final String ROWS = "a;b\n1;2\n".repeat(50_000);
    private static final Terms USUAL = new Terms(Conflict.REJECT, Mode.PARTIAL, false, null, null, null);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Progress progress =
            new Progress(new PrintStream(told, true, StandardCharsets.UTF_8), Progress.Style.LINES);
    private final List<Duration> waits = new ArrayList<>();
    private final AtomicInteger renewals = new AtomicInteger();

    private AnsweringServer suite;
    private Path file;

    @BeforeEach
    void a_file() throws IOException {
        suite = new AnsweringServer();
        file = Files.writeString(folder.resolve("rows.csv"), ROWS);
    }

    @AfterEach
    void close() {
        suite.close();
    }

    @Test
    void a_small_batch_is_answered_at_once() throws Exception {
        suite.then(200, report("COMPLETED", 2, 0));

        var result = post(USUAL, Optional.empty());

        assertThat(result.exitCode()).isZero();
        var asked = suite.asked().getFirst();
        assertThat(asked.request()).isEqualTo("POST " + Door.BATCHES + "?conflict=reject&mode=partial");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer token-0");
        assertThat(asked.header("Content-Type")).isEqualTo("text/csv");
        assertThat(asked.header("Content-Length")).isEqualTo(Integer.toString(ROWS.length()));
        assertThat(asked.header("Idempotency-Key")).startsWith("post-");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8)).isEqualTo(ROWS);
    }

    @Test
    void a_large_batch_is_followed_to_its_end_and_refused_rows_are_saved() throws Exception {
        suite.then(new Reply(202, Map.of("Location", Door.BATCHES + "/b1"), report("RECEIVED", 0, 0)))
                .then(200, report("RUNNING", 1, 0))
                .then(200, report("COMPLETED", 2, 1))
                .then(200, "row;column\n2;x\n");

        var result = post(USUAL, Optional.empty());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(rejects()).hasContent("row;column\n2;x\n");
        assertThat(suite.asked().getLast().request()).isEqualTo("GET " + Door.BATCHES + "/b1/rejects");
        assertThat(suite.asked().getLast().header("Accept")).startsWith("text/csv");
    }

    @Test
    void refused_rows_of_an_earlier_run_do_not_stay() throws Exception {
        Files.writeString(rejects(), "old");
        suite.then(200, report("COMPLETED", 2, 0));

        post(USUAL, Optional.empty());

        assertThat(rejects()).doesNotExist();
    }

    @Test
    void what_may_pass_is_tried_again_under_the_same_key_after_at_least_the_time_asked_for() throws Exception {
        suite.then(new Reply(429, Map.of("Retry-After", "7"), ""))
                .then(503, "{\"title\": \"busy\"}")
                .then(200, report("COMPLETED", 2, 0));

        assertThat(post(USUAL, Optional.of(Packing.GZIP)).exitCode()).isZero();

        assertThat(suite.asked())
                .hasSize(3)
                .extracting(asked -> asked.header("Idempotency-Key"))
                .containsOnly(suite.asked().getFirst().header("Idempotency-Key"));
        assertThat(suite.asked()).extracting(asked -> asked.body().length).doesNotContain(0);
        assertThat(waits.getFirst()).isEqualTo(Duration.ofSeconds(7));
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("busy; trying again");
    }

    @Test
    void patience_ends() throws Exception {
        for (var tries = 0; tries < 10; tries++) {
            suite.then(new Reply(503, Map.of("Retry-After", "20"), ""));
        }

        assertThatThrownBy(() -> post(USUAL, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Given up after 60 s");
        assertThat(suite.asked()).hasSize(4);
    }

    @Test
    void a_suite_that_cannot_be_reached_is_tried_until_patience_ends() {
        suite.close();

        assertThatThrownBy(() -> post(USUAL, Optional.empty())).isInstanceOf(Refusal.class);
        assertThat(waits).hasSizeGreaterThan(3);
    }

    @Test
    void a_token_that_was_refused_is_got_anew_once() throws Exception {
        suite.then(401, "").then(200, report("COMPLETED", 2, 0));
        assertThat(post(USUAL, Optional.empty()).exitCode()).isZero();
        assertThat(suite.asked())
                .extracting(asked -> asked.header("Authorization"))
                .containsExactly("Bearer token-0", "Bearer token-1");

        suite.then(401, "").then(401, "{\"title\": \"Unauthorized\"}");
        assertThat(post(USUAL, Optional.empty()).exitCode()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_the_request_is_told_and_not_tried_again() throws Exception {
        suite.then(400, "{\"title\": \"Bad Request\", \"detail\": \"no column Parameter.code\"}");

        var result = post(USUAL, Optional.empty());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.why()).contains("400 no column Parameter.code");
    }

    @Test
    void with_atomic_refused_rows_come_with_the_problem() throws Exception {
        suite.then(422, report("FAILED", 2, 1)).then(200, "row;column\n");

        var result = post(new Terms(Conflict.KEEP, Mode.ATOMIC, false, null, null, null), Optional.empty());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(rejects()).exists();
    }

    @Test
    void a_next_run_asks_how_the_batch_is_and_sends_nothing() throws Exception {
        suite.then(new Reply(202, Map.of("Location", Door.BATCHES + "/b1"), report("RECEIVED", 0, 0)))
                .then(400, "{}");
        assertThatThrownBy(() -> post(USUAL, Optional.empty())).isInstanceOf(IOException.class);

        suite.then(200, report("RUNNING", 1, 0)).then(200, report("COMPLETED", 2, 0));
        var result = post(USUAL, Optional.of(Packing.ZSTD));

        assertThat(result.exitCode()).isZero();
        assertThat(result.before()).isTrue();
        assertThat(suite.asked())
                .filteredOn(asked -> asked.request().startsWith("POST"))
                .hasSize(1);
    }

    @Test
    void a_batch_the_suite_does_not_know_any_more_is_sent_again() throws Exception {
        suite.then(new Reply(202, Map.of("Location", Door.BATCHES + "/b1"), report("COMPLETED", 2, 0)));
        post(USUAL, Optional.empty());

        suite.then(404, "{}").then(200, report("COMPLETED", 2, 0));

        assertThat(post(USUAL, Optional.empty()).exitCode()).isZero();
        assertThat(suite.asked().getLast().request()).startsWith("POST");
    }

    @Test
    void the_key_tells_requests_apart_by_rows_and_terms() throws Exception {
        var usual = consignment(USUAL, Optional.empty()).key();
        var keep = new Terms(Conflict.KEEP, Mode.PARTIAL, false, null, null, null);

        assertThat(consignment(USUAL, Optional.of(Packing.ZSTD)).key()).isEqualTo(usual);
        assertThat(consignment(keep, Optional.empty()).key()).isNotEqualTo(usual);
        Files.writeString(file, "1;3\n", StandardOpenOption.APPEND);
        assertThat(consignment(USUAL, Optional.empty()).key()).isNotEqualTo(usual);
    }

    @Test
    void a_dry_run_has_no_key_as_it_asks_what_would_happen_now() throws Exception {
        suite.then(200, report("COMPLETED", 2, 0));

        post(new Terms(Conflict.CORRECT, Mode.PARTIAL, true, "d 1", "NL27", "typing & error"), Optional.empty());

        var asked = suite.asked().getFirst();
        assertThat(asked.header("Idempotency-Key")).isNull();
        assertThat(asked.request())
                .endsWith(
                        "?conflict=correct&mode=partial&dryRun=true&dataset=d+1&namespace=NL27&reason=typing+%26+error");
    }

    @Test
    void bodies_are_compressed_on_the_way() throws Exception {
        suite.then(200, report("COMPLETED", 2, 0)).then(200, report("COMPLETED", 2, 0));

        post(USUAL, Optional.of(Packing.GZIP));
        post(USUAL, Optional.of(Packing.ZSTD));

        var gzip = suite.asked().get(0);
        var zstd = suite.asked().get(1);
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .asString()
                .isEqualTo(ROWS);
        assertThat(zstd.header("Content-Encoding")).isEqualTo("zstd");
        assertThat(new ZstdInputStream(new ByteArrayInputStream(zstd.body())).readAllBytes())
                .asString()
                .isEqualTo(ROWS);
    }

    private PostFile.Result post(Terms terms, Optional<Packing> packing) throws IOException, InterruptedException {
        var door = new Door(suite.address(), () -> "token-" + renewals.get());
        var attempts = new Attempts(
                door, renewals::incrementAndGet, Duration.ofSeconds(70), new Counted(), progress, new Random(1));
        var known = new Known(folder.resolve("known"));
        return new PostFile(suite.address(), "client", attempts, known, progress)
                .post(consignment(terms, packing), rejects());
    }

    private Consignment consignment(Terms terms, Optional<Packing> packing) {
        return new Consignment(file, Format.CSV, Optional.empty(), packing, terms);
    }

    private Path rejects() {
        return folder.resolve("rows.csv.rejects.csv");
    }

    private static String report(String state, long read, long rejected) {
        return """
                {"id": "b1", "state": "%s", "rows": {"read": %d, "accepted": %d, "corrected": 0, "duplicate": 0,
                 "kept": 0, "rejected": %d, "total": null}, "firstRejects": [], "rejects": "%s"}
                """.formatted(state, read, read - rejected, rejected, URI.create(Door.BATCHES + "/b1/rejects"));
    }

    /** Time passes by waiting only. */
    private final class Counted implements Attempts.Clock {

        @Override
        public long nanos() {
            return waits.stream().mapToLong(Duration::toNanos).sum();
        }

        @Override
        public void sleep(Duration duration) {
            waits.add(duration);
        }
    }
}
