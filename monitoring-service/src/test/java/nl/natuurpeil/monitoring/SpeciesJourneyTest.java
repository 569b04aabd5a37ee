package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.dashboard;
import static nl.natuurpeil.monitoring.species.domain.SkylarkCounts.TAXON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.Handling.Conflict;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import nl.natuurpeil.monitoring.measurement.application.RowOutcome;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.MonitoringPoint;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.species.domain.SkylarkCounts;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import nl.natuurpeil.trend.trim.SiteCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From counts at sites, by way of the index of a species, to the indicator of its group. Example data, not measured. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class SpeciesJourneyTest {

    private static final String AREA = "NL01";
    private static final String DATASET = "voorbeeld-vogeltellingen";
    private static final String INDICATOR = "farmland-bird-index." + AREA + "." + DATASET;

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
        TestKafka.send(
                "natuurpeil.policy.indicators",
                "farmland-bird-index",
                "nl.natuurpeil.indicator-published.v1",
                "indicator/farmland-bird-index",
                CatalogueFixture.example("indicator-published.v1", "index")
                        .replace("grassland-butterfly-index", "farmland-bird-index"));
        eventually(() -> assertThat(QuarkusTransaction.requiringNew()
                        .call(() ->
                                Arc.container().instance(Catalogue.class).get().findIndicator("farmland-bird-index")))
                .isPresent());
    }

    @Test
    void counts_become_a_species_index_and_the_indicator_and_a_corrected_count_makes_both_anew() {
        var counts = SkylarkCounts.read();
        record(counts, Conflict.REJECT);

        eventually(() -> assertThat(values(INDICATOR)).hasSize(8));
        var index = values(INDICATOR);
        for (int year = 0; year < 8; year++) {
            assertThat(index.get(year).doubleValue()).isCloseTo(since1990(year), within(1e-5));
        }
        dashboard()
                .get("/monitoring/v1/species-groups/farmland-bird-index")
                .then()
                .statusCode(200)
                .body("stages.dataset", contains(DATASET))
                .body("stages[0].notEstimated", nullValue())
                .body("taxa.find { it.name == '" + TAXON + "' }.stages.dataset", contains(DATASET));

        record(List.of(SiteCount.of(counts.getFirst().site(), 1984, 40)), Conflict.CORRECT);

        eventually(() -> assertThat(values(INDICATOR).getFirst().doubleValue()).isGreaterThan(since1990(0) + 1));
        dashboard()
                .get("/monitoring/v1/measurements/" + ids(INDICATOR).getFirst() + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    /** The indicator is 100 in the base year of its group. */
    private static double since1990(int year) {
        return SkylarkCounts.INDEX[year] * 100 / SkylarkCounts.INDEX[6];
    }

    private static void record(List<SiteCount> counts, Conflict conflict) {
        var rows = counts.stream().map(SpeciesJourneyTest::row).toList();
        var handling = new Handling("counts-" + conflict, conflict, true, "test", "recounted");
        var outcomes = QuarkusTransaction.requiringNew()
                .call(() ->
                        Arc.container().instance(RecordMeasurements.class).get().record(rows, handling));
        assertThat(outcomes)
                .hasSize(rows.size())
                .allMatch(outcome -> outcome instanceof RowOutcome.Recorded || outcome instanceof RowOutcome.Corrected);
    }

    private static SentMeasurement row(SiteCount count) {
        var aquo = new AquoIdentification("AANTL", null, TAXON, "n", "NVT", null, null);
        var site = new MonitoringPoint("test", "site-" + count.site());
        var year = new Period(LocalDate.of(count.year(), 1, 1), LocalDate.of(count.year(), 12, 31));
        return new SentMeasurement(
                "test",
                "count-" + count.site() + "-" + count.year(),
                new SeriesKey(null, aquo, AREA, site, DATASET),
                Span.of(year),
                BigDecimal.valueOf(count.count()),
                null,
                null,
                null,
                Status.CHECKED,
                null,
                Details.NONE);
    }

    private static List<Number> values(String series) {
        return dashboard()
                .get("/monitoring/v1/series/" + series + "/measurements")
                .jsonPath()
                .getList("items.value");
    }

    private static List<String> ids(String series) {
        return dashboard()
                .get("/monitoring/v1/series/" + series + "/measurements")
                .jsonPath()
                .getList("items.id");
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable claim) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(claim);
    }
}
