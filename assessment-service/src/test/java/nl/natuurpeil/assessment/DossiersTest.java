package nl.natuurpeil.assessment;

import static nl.natuurpeil.assessment.Requests.ROOT;
import static nl.natuurpeil.assessment.Requests.dashboard;
import static nl.natuurpeil.assessment.Requests.dossier;
import static nl.natuurpeil.assessment.Requests.get;
import static nl.natuurpeil.assessment.Requests.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.natuurpeil.assessment.dossier.application.Dossiers;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dossiers follow what is known, and can be lost, damaged and composed again. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class DossiersTest {

    @Inject
    MongoClient client;

    @Inject
    @ConfigProperty(name = "quarkus.mongodb.database")
    String database;

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void ready() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> dashboard().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void a_dossier_brings_together_what_is_owed_who_acts_and_how_the_area_does() {
        Told.obligation("T-dossier", 1, "maaien");
        Told.verdict("T-dossier", "GM0798", "EXTRA_EFFORT", 1);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var dossier = dossier("GM0798");
            assertThat(dossier.getList("parents.code")).isEqualTo(List.of("PV30", "NL01"));
            assertThat(dossier.getMap("verdicts.find { it.obligation == 'T-dossier' }"))
                    .containsEntry("status", "EXTRA_EFFORT")
                    .containsEntry("article", "art. 8(1)")
                    .containsEntry("basedOnExampleData", true)
                    .containsEntry("id", "v-T-dossier-GM0798-1");
            assertThat(dossier.getMap("owed.find { it.obligation == 'T-dossier' }"))
                    .containsEntry("standing", "INDICATIVE")
                    .containsEntry("deadlines", List.of("2030-12-31"));
            assertThat(dossier.getMap("assessment.conditions.find { it.obligation == 'T-dossier' }"))
                    .containsEntry("status", "EXTRA_EFFORT");
            assertThat(dossier.getList("actors.code")).contains("GEMEENTE");
            assertThat(dossier.getInt("counts.EXTRA_EFFORT")).isPositive();
        });
    }

    @Test
    void province_and_country_count_the_areas_within() {
        Told.obligation("T-counts", 1, "maaien");
        Told.verdict("T-counts", "GM0785", "MISSED", 1);
        Told.verdict("T-counts", "GM0824", "ON_TRACK", 1);
        Told.verdict("T-counts", "GM0106", "MISSED", 1);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(municipalities("PV30", "T-counts").<Integer>get("counts.MISSED"))
                    .isEqualTo(1);
            assertThat(municipalities("PV30", "T-counts").<Integer>get("withoutVerdict"))
                    .isEqualTo(2);
            assertThat(municipalities("NL01", "T-counts").<Integer>get("counts.MISSED"))
                    .isEqualTo(2);
            assertThat(municipalities("NL01", "T-counts").<Integer>get("counts.ON_TRACK"))
                    .isEqualTo(1);
        });
    }

    @Test
    void a_dossier_that_did_not_change_is_not_sent_again() {
        var tag = get("/dossiers/PV22").header("ETag");
        assertThat(tag).isNotBlank();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> dashboard()
                        .header("If-None-Match", get("/dossiers/PV22").header("ETag"))
                        .get(ROOT + "/dossiers/PV22")
                        .then()
                        .statusCode(304));
    }

    @Test
    void dossiers_are_listed_in_short_page_by_page() {
        var first = get("/dossiers?limit=2");
        first.then().statusCode(200).body("items.area", contains("EU", "GM0106"));
        var link = first.header("Link");

        dashboard()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items.area", contains("GM0160", "GM0228"))
                .body("items[0].name.nl", equalTo("Hardenberg"))
                .body("items[0].counts.MISSED", org.hamcrest.Matchers.greaterThanOrEqualTo(0));
    }

    @Test
    void an_older_revision_never_overwrites_a_newer_one() {
        var dossier = dossiers.find("PV23").orElseThrow();

        dossiers.put(List.of(dossier), 1);
        assertThat(revision("PV23")).isGreaterThan(1);
        dossiers.put(List.of(dossier, dossiers.find("PV25").orElseThrow()), Long.MAX_VALUE - 1);
        dossiers.put(List.of(dossier), Long.MAX_VALUE - 2);

        assertThat(revision("PV23")).isEqualTo(Long.MAX_VALUE - 1);
        assertThat(revision("PV25")).isEqualTo(Long.MAX_VALUE - 1);
        rebuild();
    }

    @Test
    void rebuilding_gives_the_same_dossiers() {
        rebuild();
        settle();

        var rebuilt = rebuild();

        assertThat(rebuilt.getString("checksumAfter")).hasSize(64).isEqualTo(rebuilt.getString("checksumBefore"));
        assertThat(rebuilt.getInt("dossiers")).isGreaterThanOrEqualTo(15);
        operator()
                .get(ROOT + "/dossier-rebuilds/" + rebuilt.getString("id"))
                .then()
                .statusCode(200)
                .body("checksumAfter", equalTo(rebuilt.getString("checksumAfter")));
    }

    @Test
    void rebuilding_mends_what_was_damaged_lost_or_does_not_belong() {
        rebuild();
        settle();
        var right = dossiers.sum();
        documents().updateOne(Filters.eq("_id", "GM0855"), Updates.set("dossier.area.name.nl", "Tilbrug"));
        documents().updateOne(Filters.eq("_id", "GM0785"), Updates.set("revision", Long.MAX_VALUE));
        documents().deleteOne(Filters.eq("_id", "PV30"));
        documents().insertOne(new Document("_id", "GM0000").append("revision", 1L));

        var rebuilt = rebuild();

        assertThat(rebuilt.getString("checksumBefore")).isNotEqualTo(right.checksum());
        assertThat(rebuilt.getString("checksumAfter")).isEqualTo(right.checksum());
        assertThat(dossier("GM0855").getString("area.name.nl")).isEqualTo("Tilburg");
        assertThat(revision("GM0785")).isLessThan(Long.MAX_VALUE);
        get("/dossiers/GM0000").then().statusCode(404);
    }

    /** What other tests sent may still be coming in: wait until two looks a while apart are the same. */
    private void settle() {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300))
                .during(Duration.ofMillis(900))
                .until(new StillTheSame(dossiers));
    }

    private static final class StillTheSame implements java.util.concurrent.Callable<Boolean> {

        private final Dossiers dossiers;
        private Dossiers.Sum last = new Dossiers.Sum(0, "");

        StillTheSame(Dossiers dossiers) {
            this.dossiers = dossiers;
        }

        @Override
        public Boolean call() {
            var now = dossiers.sum();
            boolean same = now.equals(last);
            last = now;
            return same;
        }
    }

    private static JsonPath municipalities(String area, String obligation) {
        return dossier(area)
                .setRootPath("children.find { it.kind == 'MUNICIPALITY' }.obligations.find { it.obligation == '"
                        + obligation + "' }");
    }

    private static JsonPath rebuild() {
        var response = operator().post(ROOT + "/dossier-rebuilds");
        response.then().statusCode(201);
        assertThat(response.header("Location")).contains(response.jsonPath().getString("id"));
        return response.jsonPath();
    }

    private long revision(String area) {
        var document = documents().find(Filters.eq("_id", area)).first();
        return document == null ? -1 : document.getLong("revision");
    }

    private MongoCollection<Document> documents() {
        return client.getDatabase(database).getCollection("dossiers");
    }
}
