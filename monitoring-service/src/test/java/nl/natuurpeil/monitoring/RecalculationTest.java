package nl.natuurpeil.monitoring;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.monitoring.Posts.canopy;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.application.JudgeWhatChanged;
import nl.natuurpeil.monitoring.compliance.application.JudgeWhatChanged.ValuesRecorded;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TestTokens;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is judged bit by bit, out of order, twice or after a crash is what judging everything from nothing makes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class RecalculationTest {

    private static final String MEASUREMENTS = "natuurpeil.monitoring.measurements";
    private static final List<String> AREAS = List.of("GM0855", "GM0785");

    @Inject
    JudgeWhatChanged judgeWhatChanged;

    @Inject
    EntityManager entities;

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
        // Lies in a province nobody told of, so that only the municipality itself can be judged.
        CatalogueFixture.area("GM9971", "MUNICIPALITY", "\"PV97\"");
        CatalogueFixture.awaitArea("GM9971");
    }

    @Test
    void judging_from_nothing_makes_the_verdicts_that_came_about_bit_by_bit() {
        postAndDisturb(new Random(20261124));
        canopy("r-GM9971", "GM9971", 2020, "1").statusCode(201);
        awaitAllJudged();
        var before = checksum();

        var again = recalculate("{}");
        assertThat(again.getInt("changed")).isZero();
        assertThat(again.getString("checksum")).isEqualTo(before);

        forgetVerdicts();
        assertThat(checksum()).isNotEqualTo(before);
        var fromNothing = recalculate("{}");
        assertThat(fromNothing.getInt("changed"))
                .isEqualTo(fromNothing.getInt("judged"))
                .isPositive();
        assertThat(fromNothing.getString("checksum")).isEqualTo(before);
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void a_dry_run_tells_what_would_change_and_changes_nothing() {
        canopy("dry-2024", "GM0855", 2014, "100").statusCode(201);
        awaitAllJudged();
        forgetVerdicts();
        var before = checksum();

        var dry = recalculate("{\"obligation\": \"NHV-8-3\", \"dryRun\": true}");

        assertThat(dry.getInt("changed")).isPositive();
        assertThat(checksum()).isEqualTo(before);
        var foreseen = changes(dry);
        var made = changes(recalculate("{\"obligation\": \"NHV-8-3\"}"));
        assertThat(foreseen).extracting(change -> change.get("verdict")).containsOnlyNulls();
        assertThat(made).extracting(change -> change.get("verdict")).doesNotContainNull();
        foreseen.forEach(change -> change.remove("verdict"));
        made.forEach(change -> change.remove("verdict"));
        assertThat(made).isEqualTo(foreseen);
        recalculate("{}");
    }

    @Test
    void one_that_lost_its_worker_goes_on_where_it_was() {
        canopy("lost-2024", "GM0855", 2013, "100").statusCode(201);
        awaitAllJudged();
        var whole = recalculate("{}");
        String id = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        insert into recalculation (dry_run, state, started_at, total, judged, reached_obligation,
                            reached_area, lease, leased_until)
                        select false, 'RUNNING', clock_timestamp(), total, 1, 'NHV-11-2a', 'EU', uuidv7(),
                            clock_timestamp() - interval '1 second'
                        from recalculation where id = cast(:whole as uuid) returning cast(id as text)
                        """)
                        .setParameter("whole", whole.getString("id"))
                        .getSingleResult()
                        .toString());

        var done = awaitOver(id);

        assertThat(done.getString("state")).isEqualTo("COMPLETED");
        assertThat(done.getInt("judged")).isEqualTo(done.getInt("total")).isLessThan(whole.getInt("total") + 1);
    }

    @Test
    void one_that_is_cancelled_stays_so_and_what_is_wrong_is_said_at_once() {
        String held = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        insert into recalculation (dry_run, state, lease, leased_until)
                        values (false, 'RUNNING', uuidv7(), clock_timestamp() + interval '1 hour')
                        returning cast(id as text)
                        """).getSingleResult().toString());
        operator()
                .post("/monitoring/v1/recalculations/" + held + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        operator()
                .post("/monitoring/v1/recalculations/" + held + "/cancellation")
                .then()
                .statusCode(409);
        operator()
                .body("{\"obligation\": \"NO-SUCH\", \"area\": \"NOWHERE\", \"dryRun\": 1, \"force\": true}")
                .post("/monitoring/v1/recalculations")
                .then()
                .statusCode(400)
                .body("errors", hasSize(4));
        dashboard().get("/monitoring/v1/recalculations").then().statusCode(403);
        operator()
                .get("/monitoring/v1/recalculations?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    /** Measurements in any order, each told again under other names, some judgings broken off. */
    private void postAndDisturb(Random random) {
        var years = new ArrayList<>(List.of(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022));
        Collections.shuffle(years, random);
        for (int year : years) {
            for (var area : AREAS) {
                canopy("r-" + area + "-" + year, area, year, String.valueOf(100 + random.nextInt(20)))
                        .statusCode(201);
                disturb(random, area);
            }
        }
    }

    private void disturb(Random random, String area) {
        var told = new ValuesRecorded("again/" + UUID.randomUUID(), "urban-tree-canopy", area, List.of());
        boolean crash = random.nextBoolean();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                judgeWhatChanged.onValues(List.of(told));
                if (crash) {
                    throw new IllegalStateException("crash");
                }
            });
        } catch (IllegalStateException e) {
            assertThat(crash).isTrue();
        }
    }

    private void awaitAllJudged() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    long sent = TestKafka.read(MEASUREMENTS).stream()
                            .flatMap(message ->
                                    Stream.ofNullable(message.headers().lastHeader("ce_id")))
                            .map(id -> new String(id.value(), StandardCharsets.UTF_8))
                            .distinct()
                            .count();
                    return count("select count(*) from outbox where topic = '" + MEASUREMENTS + "'") == 0
                            && count("select count(*) from inbox where consumer = 'monitoring.compliance'") >= sent;
                });
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    private void forgetVerdicts() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "truncate verdict, current_verdict, recalculation_change, manual_judgement")
                        .executeUpdate());
    }

    private static String checksum() {
        return dashboard()
                .get("/monitoring/v1/verdict-checksum")
                .then()
                .statusCode(200)
                .extract()
                .path("checksum");
    }

    private static JsonPath recalculate(String body) {
        String place = operator()
                .body(body)
                .post("/monitoring/v1/recalculations")
                .then()
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .header("Location");
        var done = awaitOver(place.substring(place.lastIndexOf('/') + 1));
        assertThat(done.getString("state")).isEqualTo("COMPLETED");
        return done;
    }

    private static JsonPath awaitOver(String id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> operator()
                        .get("/monitoring/v1/recalculations/" + id)
                        .then()
                        .body("finishedAt", notNullValue())
                        .body("total", greaterThan(0)));
        return operator().get("/monitoring/v1/recalculations/" + id).jsonPath();
    }

    private static List<Map<String, Object>> changes(JsonPath recalculation) {
        return operator()
                .get(recalculation.getString("changes") + "?limit=200")
                .jsonPath()
                .getList("items");
    }

    private static RequestSpecification operator() {
        return given().auth()
                .oauth2(TestTokens.of("operator", "NATUURPEIL-BEHEER", "measurements:read", "admin"))
                .contentType(ContentType.JSON);
    }
}
