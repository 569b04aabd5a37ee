package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.BatchPosts.count;
import static nl.natuurpeil.monitoring.BatchPosts.execute;
import static nl.natuurpeil.monitoring.BatchPosts.id;
import static nl.natuurpeil.monitoring.BatchPosts.organisation;
import static nl.natuurpeil.monitoring.BatchPosts.queue;
import static nl.natuurpeil.monitoring.BatchPosts.recorded;
import static nl.natuurpeil.monitoring.BatchPosts.row;
import static nl.natuurpeil.monitoring.BatchPosts.rows;
import static nl.natuurpeil.monitoring.BatchPosts.told;
import static nl.natuurpeil.monitoring.BatchPosts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.natuurpeil.monitoring.batch.application.Claims;
import nl.natuurpeil.monitoring.batch.application.RunBatches;
import nl.natuurpeil.monitoring.batch.application.Transactions;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Large batches are worked off once, whatever ends a worker; here the test is the worker, ten rows at a time. */
@QuarkusTest
@TestProfile(BatchWorkTest.NoWorkers.class)
class BatchWorkTest {

    /** Nobody works but the test. */
    public static class NoWorkers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("natuurpeil.batches.workers", "0", "natuurpeil.batches.checkpoint-rows", "10");
        }
    }

    private static final String AREA = "PV91";
    private static final BooleanSupplier NEVER = () -> false;
    private static final String TOLD = "urban-tree-canopy.PV91.voorbeeld-boomkroon ";

    private final RunBatches runBatches;
    private final Claims claims;
    private final Transactions transactions;

    BatchWorkTest(RunBatches runBatches, Claims claims, Transactions transactions) {
        this.runBatches = runBatches;
        this.claims = claims;
        this.transactions = transactions;
    }

    @BeforeAll
    static void catalogue() {
        BatchPosts.catalogue();
    }

    @BeforeEach
    void nothingWaits() {
        assertThat(runBatches.runNext(NEVER)).isFalse();
    }

    @AfterEach
    void nothingFails() {
        execute("drop trigger if exists crash on batch");
        execute("drop trigger if exists crash on outbox");
        execute("drop function if exists crash");
    }

    private static ValidatableResponse status(String location) {
        return waterAuthority().get(location).then().statusCode(200);
    }

    /** Stops the worker after so many checkpoints. */
    private static BooleanSupplier after(int checkpoints) {
        var asked = new AtomicInteger();
        return () -> asked.getAndIncrement() >= checkpoints;
    }

    /** Has PostgreSQL refuse something, as if the service died there. */
    private static void crashOn(String table, String event, String condition) {
        execute("create or replace function crash() returns trigger language plpgsql as "
                + "'begin if " + condition.replace("'", "''")
                + " then raise exception ''the test ends it here''; end if; return new; end'");
        execute("create trigger crash before " + event + " on " + table + " for each row execute function crash()");
    }

    /** Lets the time pass for which nobody else takes the batch. */
    private static void leaseEnds(String location) {
        execute("update batch set lease_until = clock_timestamp() - interval '1 second' where id = '" + id(location)
                + "'");
    }

    @Test
    void a_worker_that_stops_at_any_checkpoint_loses_and_doubles_nothing() {
        for (int stop = 0; stop <= 4; stop++) {
            String prefix = "stop" + stop;
            int first = 1000 * (stop + 1);
            var location = queue("NL27", "", rows(35, i -> row(prefix, AREA, first + i)));
            assertThat(runBatches.runNext(after(stop))).isTrue();
            long done = Math.min(10L * stop, 35);
            assertThat(recorded(prefix)).isEqualTo(done);
            status(location).body("rows.read", equalTo((int) done));

            while (runBatches.runNext(after(1))) {
                assertThat(recorded(prefix)).isLessThanOrEqualTo(35);
            }
            status(location).body("state", equalTo("COMPLETED")).body("rows.accepted", equalTo(35));
            assertThat(recorded(prefix)).isEqualTo(35);
            assertThat(told(id(location))).containsExactly(TOLD + 35);
        }
    }

    @Test
    void a_crash_within_a_checkpoint_undoes_it_and_no_other() {
        var location = queue("NL27", "", rows(35, i -> row("crash", AREA, 7000 + i, i % 7 == 0 ? "null" : "1")));
        crashOn("batch", "update", "new.rows_read = 30 and new.rows_read <> old.rows_read");
        assertThat(runBatches.runNext(NEVER)).isTrue();
        status(location).body("state", equalTo("RUNNING")).body("rows.read", equalTo(20));
        assertThat(recorded("crash")).isEqualTo(18);
        assertThat(runBatches.runNext(NEVER)).as("not at once again").isFalse();

        nothingFails();
        leaseEnds(location);
        assertThat(runBatches.runNext(NEVER)).isTrue();
        status(location)
                .body("state", equalTo("COMPLETED"))
                .body("rows.accepted", equalTo(30))
                .body("rows.rejected", equalTo(5))
                .body("firstRejects.row", equalTo(List.of(7, 14, 21, 28, 35)));
        assertThat(recorded("crash")).isEqualTo(30);
        assertThat(told(id(location))).containsExactly(TOLD + 30);
    }

    @Test
    void a_worker_thought_dead_can_do_no_more() {
        var location = queue("NL27", "", rows(15, i -> row("dead", AREA, 8000 + i)));
        var dead = transactions.run(claims::takeNext).orElseThrow().claim();
        assertThat(runBatches.runNext(NEVER)).as("it may live").isFalse();
        leaseEnds(location);
        assertThat(runBatches.runNext(NEVER)).isTrue();

        assertThatThrownBy(() -> transactions.run(() -> claims.advance(dead, new RowCounts(5, 5, 0, 0, 0, 0), 1)))
                .isInstanceOf(Claims.Lost.class);
        assertThat(claims.renew(dead)).isFalse();
        status(location).body("state", equalTo("COMPLETED")).body("rows.accepted", equalTo(15));
    }

    @Test
    void an_event_is_told_once_when_telling_fails() {
        var location = queue("NL27", "?mode=atomic", rows(25, i -> row("telling", AREA, 9000 + i)));
        crashOn("outbox", "insert", "new.topic = 'natuurpeil.monitoring.measurements'");
        assertThat(runBatches.runNext(NEVER)).isTrue();
        status(location).body("state", equalTo("RUNNING")).body("rows.total", equalTo(25));
        assertThat(told(id(location))).isEmpty();

        nothingFails();
        leaseEnds(location);
        assertThat(runBatches.runNext(NEVER)).isTrue();
        status(location)
                .body("state", equalTo("COMPLETED"))
                .body("rows.accepted", equalTo(25))
                .body("rows.duplicate", equalTo(0));
        assertThat(told(id(location))).containsExactly(TOLD + 25);
    }

    @Test
    void a_cancelled_batch_says_how_far_it_came_and_tells_of_it() {
        var body = rows(35, i -> row("cancel", AREA, 10_000 + i));
        var location = queue("NL27", "", body);
        runBatches.runNext(after(2));
        waterAuthority().post(location + "/cancellation").then().statusCode(202);
        status(location).body("detail.en", containsString("being cancelled"));
        runBatches.runNext(NEVER);

        status(location)
                .body("state", equalTo("CANCELLED"))
                .body("rows.read", equalTo(20))
                .body("detail.en", containsString("after row 20"));
        waterAuthority().post(location + "/cancellation").then().statusCode(200);
        assertThat(recorded("cancel")).isEqualTo(20);
        assertThat(told(id(location))).containsExactly(TOLD + 20);

        var again = queue("NL27", "", body);
        assertThat(again).isNotEqualTo(location);
        runBatches.runNext(NEVER);
        status(again).body("rows.accepted", equalTo(15)).body("rows.duplicate", equalTo(20));
    }

    @Test
    void what_waits_is_cancelled_at_once() {
        var location = queue("NL27", "", rows(3, i -> row("waiting", AREA, 11_000 + i)));
        waterAuthority().post(location + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(runBatches.runNext(NEVER)).isFalse();
        assertThat(recorded("waiting")).isZero();
        assertThat(count("select count(*) from batch_part")).isZero();
    }

    @Test
    void all_or_nothing_holds_for_many_rows() {
        var body = rows(35, i -> row("whole", AREA, 12_000 + i, i == 33 ? "null" : "1"));
        var location = queue("NL27", "?mode=atomic", body);
        runBatches.runNext(after(2));
        status(location).body("state", equalTo("RUNNING"));
        assertThat(recorded("whole")).isZero();
        runBatches.runNext(NEVER);
        status(location)
                .body("state", equalTo("FAILED"))
                .body("rows.read", equalTo(35))
                .body("rows.accepted", equalTo(0))
                .body("rows.rejected", equalTo(1))
                .body("firstRejects.row", equalTo(List.of(33)));
        assertThat(recorded("whole")).isZero();
        assertThat(told(id(location))).isEmpty();

        var cancelled = queue("NL27", "?mode=atomic", rows(35, i -> row("whole", AREA, 12_000 + i)));
        runBatches.runNext(after(1));
        waterAuthority().post(cancelled + "/cancellation").then().statusCode(202);
        runBatches.runNext(NEVER);
        status(cancelled).body("state", equalTo("CANCELLED")).body("rows.accepted", equalTo(0));
        assertThat(recorded("whole")).isZero();
    }

    @Test
    void a_dry_run_of_many_rows_finds_what_recording_would() {
        var body = rows(25, i -> row("trial", AREA, 13_000 + i)) + row("trial", AREA, 13_001, "5");
        var trial = queue("NL27", "?dryRun=true", body);
        runBatches.runNext(NEVER);
        status(trial)
                .body("state", equalTo("COMPLETED"))
                .body("rows.accepted", equalTo(25))
                .body("rows.rejected", equalTo(1))
                .body("firstRejects.code", equalTo(List.of("key-taken")));
        assertThat(recorded("trial")).isZero();
        assertThat(told(id(trial))).isEmpty();

        var real = queue("NL27", "", body);
        runBatches.runNext(NEVER);
        status(real).body("rows.accepted", equalTo(25)).body("rows.rejected", equalTo(1));
    }

    @Test
    void batches_of_one_organisation_wait_for_each_other_and_for_no_other() {
        var first = queue("NL27", "", rows(3, i -> row("turn", AREA, 14_000 + i)));
        var second = queue("NL27", "", rows(3, i -> row("turn", AREA, 14_010 + i)));
        var other = queue("NL25", "", rows(3, i -> row("turn-other", "PV94", 14_000 + i)));

        var taken = transactions.run(claims::takeNext).orElseThrow();
        assertThat(taken.batch().id()).hasToString(id(first));
        assertThat(runBatches.runNext(NEVER)).isTrue();
        assertThat(runBatches.runNext(NEVER)).isFalse();
        organisation("NL25").get(other).then().body("state", equalTo("COMPLETED"));
        status(second).body("state", equalTo("RECEIVED"));

        leaseEnds(first);
        assertThat(runBatches.runNext(NEVER)).isTrue();
        assertThat(runBatches.runNext(NEVER)).isTrue();
        status(second).body("state", equalTo("COMPLETED"));
    }

    @Test
    void a_body_that_can_not_be_read_to_its_end_fails_with_what_was_read() {
        var location = organisation("NL27")
                .contentType("application/json")
                .header("Prefer", "respond-async")
                .body("[" + row("cut", AREA, 15_000) + ", " + row("cut", AREA, 15_001) + ", {\"localId\"")
                .post(BatchPosts.BATCHES)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        runBatches.runNext(NEVER);
        status(location)
                .body("state", equalTo("FAILED"))
                .body("rows.accepted", equalTo(2))
                .body("detail.en", containsString("row 3"));
        assertThat(told(id(location))).containsExactly(TOLD + 2);
    }
}
