package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.canopy;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The matrix of a country of its own, on a real database. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class VerdictMatrixTest {

    private static final String MATRIX = "/monitoring/v1/verdict-matrix";
    private static final String TREES = "?obligation=NHV-8-1b&area=XM01&area=XM02&area=XP01";

    private final DataSource database;

    VerdictMatrixTest(DataSource database) {
        this.database = database;
    }

    @BeforeAll
    static void verdicts() {
        CatalogueFixture.arrive();
        CatalogueFixture.area("XX01", "COUNTRY", "");
        CatalogueFixture.area("XP01", "PROVINCE", "\"XX01\"");
        CatalogueFixture.area("XM01", "MUNICIPALITY", "\"XP01\"");
        CatalogueFixture.area("XM02", "MUNICIPALITY", "\"XP01\"");
        List.of("XX01", "XP01", "XM01", "XM02").forEach(CatalogueFixture::awaitArea);
    }

    @Test
    void every_obligation_stands_against_every_area_with_counts_by_each_filter() {
        judged("XM01", "100", "90");
        judged("XM02", "100", "110");

        var matrix = dashboard().get(MATRIX + "?province=XP01&indicator=urban-tree-canopy");
        assertThat(status(matrix.jsonPath(), "NHV-8-1b", "XM01")).isEqualTo("OUT_OF_SIGHT");
        assertThat(status(matrix.jsonPath(), "NHV-8-1b", "XM02")).isEqualTo("ON_TRACK");
        matrix.then()
                .statusCode(200)
                .body("obligations.code", hasItems("NHV-8-1b", "NHV-8-3"))
                .body("obligations.code", not(hasItem("NHV-11-2a")))
                .body("areas.code", contains("XP01", "XM01", "XM02"))
                .body("areas.province.unique()", contains("XP01"))
                .body("statuses.code", hasItems("ON_TRACK", "OUT_OF_SIGHT"))
                .body("facets.obligation.'NHV-8-1b'", equalTo(3))
                .body("facets.kind.MUNICIPALITY", equalTo(4))
                .body("facets.province.XP01", equalTo(6))
                .body("cells", not(hasKey("id")));
        dashboard()
                .get(MATRIX + TREES + "&status=OUT_OF_SIGHT&detail=true")
                .then()
                .body("areas.code", hasItem("XM01"))
                .body("areas.code", not(hasItem("XM02")))
                .body("facets.status", hasKey("ON_TRACK"))
                .body("facets.kind.MUNICIPALITY", equalTo(1))
                .body("cells.id.flatten()", not(empty()))
                .body("cells.judgedAt[0][0]", containsString("T"));
    }

    @Test
    void who_has_it_already_gets_304_until_a_verdict_or_an_area_changes() {
        judged("XM01", "100", "90");
        var tag = dashboard().get(MATRIX + TREES).then().extract().header("ETag");
        known(tag, TREES).statusCode(304).header("ETag", equalTo(tag));

        var measurement = canopy("matrix-XM01-2023", "XM01", 2023, "99")
                .statusCode(201)
                .extract()
                .<String>path("id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> verdicts("XM01").body().asString().contains(measurement));

        known(tag, TREES).statusCode(200).body("cells.status.flatten()", not(empty()));

        var wider = MATRIX + "?kind=MUNICIPALITY&obligation=NHV-8-1b";
        dashboard().get(wider).then().body("areas.code", not(hasItem("XM09")));
        CatalogueFixture.area("XM09", "MUNICIPALITY", "");
        CatalogueFixture.awaitArea("XM09");
        dashboard().get(wider).then().body("areas.code", hasItem("XM09"));
    }

    /** A transaction that began earlier commits later: its verdict is missed by whoever counts or looks at the time. */
    @Test
    void what_is_committed_late_is_seen_whatever_was_committed_before_it() throws SQLException {
        judged("XM01", "100", "90");
        judged("XM02", "100", "110");
        try (var early = database.getConnection()) {
            early.setAutoCommit(false);
            again(early, "XM01");
            try (var late = database.getConnection()) {
                again(late, "XM02");
            }
            int before = sequence("XM01");
            int other = sequence("XM02");

            early.commit();

            assertThat(sequence("XM01")).isEqualTo(before + 1);
            assertThat(sequence("XM02")).isEqualTo(other);
        }
    }

    @Test
    void it_tells_what_held_at_a_moment_and_comes_as_a_table() {
        judged("XM02", "100", "110");
        dashboard()
                .get(MATRIX + TREES + "&asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("asOf", equalTo("2020-01-01T00:00:00Z"))
                .body("areas.code", containsInAnyOrder("XP01", "XM01", "XM02"))
                .body("cells.status.flatten().findAll { it != null }", empty());
        var table = dashboard().get("/monitoring/v1/tables/verdict-matrix" + TREES);
        table.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .body(containsString("\r\nNHV-8-1b;art. 8(1);"))
                .body(containsString(";XM02;XM02;MUNICIPALITY;XP01;"));
        dashboard()
                .header("If-None-Match", table.header("ETag"))
                .get("/monitoring/v1/tables/verdict-matrix" + TREES)
                .then()
                .statusCode(304);
    }

    @Test
    void every_fault_in_the_question_is_named() {
        dashboard()
                .get(MATRIX + "?status=GREEN&kind=TOWN&bindingLevel=HIGH&asOf=yesterday")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("status", "kind", "bindingLevel", "asOf"));
    }

    private static String status(JsonPath matrix, String obligation, String area) {
        int row = matrix.getList("obligations.code").indexOf(obligation);
        int column = matrix.getList("areas.code").indexOf(area);
        int place = matrix.getInt("cells.status[%d][%d]".formatted(row, column));
        return matrix.getString("statuses[%d].code".formatted(place));
    }

    private static ValidatableResponse known(String tag, String query) {
        return dashboard().header("If-None-Match", tag).get(MATRIX + query).then();
    }

    private static int sequence(String area) {
        return dashboard()
                .get(MATRIX + "?obligation=NHV-8-1b&area=" + area)
                .then()
                .extract()
                .path("cells.sequence[0][0]");
    }

    private static Response verdicts(String area) {
        return dashboard().get("/monitoring/v1/verdicts?obligation=NHV-8-1b&area=" + area);
    }

    /** Posts two years, once however often it is asked for, and waits for the verdict on them. */
    private static void judged(String area, String first, String second) {
        canopy("matrix-" + area + "-2024", area, 2024, first);
        canopy("matrix-" + area + "-2025", area, 2025, second);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        !List.of("INSUFFICIENT_DATA").containsAll(verdicts(area).<List<String>>path("items.status")));
    }

    /** Appends the newest verdict once more, as the judge does in a transaction. */
    private static void again(Connection connection, String area) throws SQLException {
        try (var insert = connection.prepareStatement("""
                with again as (
                    insert into verdict (id, obligation, area, sequence, status, outcome, judged_at, content, document)
                    select uuidv7(), obligation, area, sequence + 1, status, outcome, clock_timestamp(), content, document
                    from verdict where obligation = 'NHV-8-1b' and area = ? order by sequence desc limit 1
                    returning id, obligation, area, sequence)
                update current_verdict c set verdict = again.id, sequence = again.sequence from again
                where c.obligation = again.obligation and c.area = again.area""")) {
            insert.setString(1, area);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }
}
