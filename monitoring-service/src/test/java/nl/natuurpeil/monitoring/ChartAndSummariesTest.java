package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.butterflies;
import static nl.natuurpeil.monitoring.Posts.canopy;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A series ready to draw, and areas in short, on a real database. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class ChartAndSummariesTest {

    @BeforeAll
    static void areas() {
        CatalogueFixture.arrive();
        CatalogueFixture.area("ZZ01", "COUNTRY", "");
        CatalogueFixture.area("ZP01", "PROVINCE", "\"ZZ01\"");
        CatalogueFixture.area("ZM01", "MUNICIPALITY", "\"ZP01\"");
        List.of("ZZ01", "ZP01", "ZM01").forEach(CatalogueFixture::awaitArea);
    }

    @Test
    void a_series_comes_with_line_targets_and_verdicts_in_one_answer() {
        IntStream.range(2010, 2026)
                .forEach(year -> butterflies(
                                "ZP01", "voorbeeld-graslandvlinders", year, String.valueOf(100 - (year - 2010)))
                        .statusCode(201));
        var chart = "/monitoring/v1/series/grassland-butterfly-index.ZP01.voorbeeld-graslandvlinders/chart";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> dashboard()
                        .get(chart)
                        .then()
                        .statusCode(200)
                        .body(
                                "obligations.find { it.code == 'NHV-11-2a' }.verdicts[0].status",
                                equalTo("OUT_OF_SIGHT")));

        var butterflies = "obligations.find { it.code == 'NHV-11-2a' }";
        dashboard()
                .get(chart + "?maxPoints=5")
                .then()
                .header("ETag", notNullValue())
                .body("measured", equalTo(16))
                .body("example", equalTo(true))
                .body("points", hasSize(5))
                .body("points[0].from", equalTo("2010-01-01"))
                .body("points[4].to", equalTo("2025-12-31"))
                .body("line.values", equalTo(12))
                .body("line.fitted", not(empty()))
                .body("line.projected.last().time", equalTo(2030.5f))
                .body(butterflies + ".targets[0].by", equalTo("2030-12-31"))
                .body(butterflies + ".targets[0].kind", equalTo("BASELINE"))
                .body(butterflies + ".verdicts.onThisSeries", everyItem(equalTo(true)));
        for (var wrong : List.of("2", "5001")) {
            dashboard()
                    .get(chart + "?maxPoints=" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("maxPoints"));
        }
        dashboard().get("/monitoring/v1/series/nothing/chart").then().statusCode(404);
    }

    @Test
    void countries_and_provinces_come_in_short() {
        canopy("short-ZM01-2024", "ZM01", 2024, "100").statusCode(201);
        canopy("short-ZM01-2025", "ZM01", 2025, "90").statusCode(201);
        var country = "items.find { it.area == 'ZZ01' }";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> dashboard()
                        .get("/monitoring/v1/verdict-summaries")
                        .then()
                        .statusCode(200)
                        .body(country + ".worst.obligation", hasItem("NHV-8-1b")));

        var answer = dashboard().get("/monitoring/v1/verdict-summaries");
        answer.then()
                .body("items.area", hasItems("ZZ01", "ZP01"))
                .body("items.kind.unique()", contains("COUNTRY", "PROVINCE"))
                .body(country + ".within.OUT_OF_SIGHT", notNullValue())
                .body(country + ".articles.article", hasItems("art. 8", "art. 11"))
                .body(country + ".missing.find { it.obligation == 'NHV-11-2a' }.missing.nl", not(empty()))
                .body(country + ".worst[0].statusLabel.nl", equalTo("raakt uit zicht"));
        dashboard()
                .header("If-None-Match", answer.header("ETag"))
                .get("/monitoring/v1/verdict-summaries")
                .then()
                .statusCode(304);
        dashboard()
                .get("/monitoring/v1/verdict-summaries?area=ZM01")
                .then()
                .body("items.area", contains("ZM01"))
                .body("items[0].own.OUT_OF_SIGHT", notNullValue());
        dashboard()
                .get("/monitoring/v1/verdict-summaries?area=QQ")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("area"));
    }
}
