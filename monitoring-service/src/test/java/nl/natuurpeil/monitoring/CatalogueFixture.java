package nl.natuurpeil.monitoring;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.platform.testkit.TestKafka;

/** The catalogue and the areas a test needs, sent as policy and assessment send them. */
final class CatalogueFixture {

    private static final Path CONTRACTS = Path.of("..", "docs", "contracts", "events");

    private CatalogueFixture() {}

    /** Sends the contract examples and a few areas, and waits until the service has them. */
    static void arrive() {
        indicator("sum");
        indicator("index");
        obligation("no-net-loss");
        obligation("increasing-trend");
        obligation("k-of-n");
        inEachMunicipality();
        area("NL01", "COUNTRY", "");
        area("PV30", "PROVINCE", "\"NL01\"");
        area("GM0855", "MUNICIPALITY", "\"PV30\"");
        area("GM0785", "MUNICIPALITY", "\"PV30\"");
        area("EU", "UNION", "");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew().call(CatalogueFixture::hasArrived));
    }

    /** Waits until the service has the area. */
    static void awaitArea(String code) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> Arc.container()
                                .instance(Catalogue.class)
                                .get()
                                .areas()
                                .find(code)
                                .isPresent()));
    }

    /** Waits until the service has the indicator. */
    static void awaitIndicator(String code) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> Arc.container()
                                .instance(Catalogue.class)
                                .get()
                                .findIndicator(code)
                                .isPresent()));
    }

    private static boolean hasArrived() {
        var catalogue = Arc.container().instance(Catalogue.class).get();
        return catalogue.findIndicator("urban-tree-canopy").isPresent()
                && catalogue.findIndicator("grassland-butterfly-index").isPresent()
                && catalogue.listObligations().size() >= 4
                && catalogue.areas().find("EU").isPresent()
                && catalogue.areas().find("GM0785").isPresent();
    }

    static String example(String event, String name) {
        try {
            return Files.readString(CONTRACTS.resolve(event).resolve("examples").resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void area(String code, String kind, String parents) {
        TestKafka.send(
                "natuurpeil.assessment.areas",
                code,
                "nl.natuurpeil.area-published.v1",
                "area/" + code + "/1",
                """
                {"code": "%s", "version": 1, "kind": "%s", "name": {"nl": "%s", "en": "%s"}, "parents": [%s],
                 "validFrom": "2024-01-01", "validTo": null}
                """.formatted(code, kind, code, code, parents));
    }

    private static void indicator(String name) {
        var data = example("indicator-published.v1", name);
        TestKafka.send(
                "natuurpeil.policy.indicators",
                name,
                "nl.natuurpeil.indicator-published.v1",
                "indicator/" + name,
                data);
    }

    /** As the catalogue tells of article 8(3), here with a baseline that is measured already. */
    private static void inEachMunicipality() {
        TestKafka.send(
                "natuurpeil.policy.obligations",
                "NHV-8-3",
                "nl.natuurpeil.obligation-published.v1",
                "obligation/NHV-8-3/1",
                """
                {"code": "NHV-8-3", "version": 1, "instrument": "NHV", "article": {"law": "art. 8(3)"},
                 "title": {"nl": "Boomkroon per gebied", "en": "Canopy in each area"}, "bindingLevel": "RESULT",
                 "scope": "EACH_URBAN_ECOSYSTEM_AREA",
                 "rule": {"type": "INCREASING_TREND", "indicator": "urban-tree-canopy", "measureEveryYears": 6,
                          "baseline": {"kind": "YEAR", "year": 2024}, "satisfactoryLevel": null,
                          "period": {"from": "2024-01-01", "to": "2030-12-31"}}}""");
    }

    private static void obligation(String name) {
        var data = example("obligation-published.v1", name);
        TestKafka.sendStructured(
                "natuurpeil.policy.obligations",
                name,
                "nl.natuurpeil.obligation-published.v1",
                "obligation/" + name,
                data);
    }
}
