package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nl.natuurpeil.monitoring.compliance.application.JudgeEverything;
import nl.natuurpeil.monitoring.reference.application.CatalogueChanged;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies.Kind;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What arrives at the same moment, in any order, or is judged only by a later release. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class CatalogueChangesTest {

    private static final String WAITING = """
            select count(*) from pg_locks where not granted""";

    @Inject
    CatalogueCopies copies;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    EntityManager entities;

    @Inject
    JudgeEverything judgeEverything;

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
    }

    @Test
    void an_obligation_and_a_country_that_arrive_at_once_are_judged_together() {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var obligation = QuarkusTransaction.requiringNew().call(() -> {
                copies.keep(Kind.AREA, "BE01", 1, country("BE01"));
                changed.fire(new CatalogueChanged.AreasChanged("area/BE01", Set.of("BE01")));
                var arriving = CompletableFuture.runAsync(() -> arrives("AT-ONCE"), other);
                await().atMost(Duration.ofSeconds(20)).until(() -> arriving.isDone() || someoneWaits());
                return arriving;
            });
            obligation.join();
        }

        verdicts("AT-ONCE", "BE01", "INSUFFICIENT_DATA");
        causedBy("AT-ONCE", "BE01", "obligation/AT-ONCE");
    }

    @Test
    void what_could_not_be_judged_before_is_judged_with_everything_and_only_once() {
        QuarkusTransaction.requiringNew()
                .run(() -> copies.keep(Kind.OBLIGATION, "UNJUDGED", 1, obligation("UNJUDGED", "NO_NET_LOSS")));

        judgeEverything();
        judgeEverything();

        verdicts("UNJUDGED", "NL01", "INSUFFICIENT_DATA");
    }

    @Test
    void a_rule_or_scope_that_is_not_judged_here_gets_no_verdict_and_holds_up_nothing() {
        arrives("UNKNOWN-RULE", "TYPE_OF_A_LATER_CATALOGUE");
        QuarkusTransaction.requiringNew()
                .run(() -> copies.keep(
                        Kind.OBLIGATION,
                        "EACH-AREA",
                        1,
                        obligation("EACH-AREA", "NO_NET_LOSS").replace("NATIONAL_TOTAL", "EACH_FARM")));

        judgeEverything();

        for (var code : Set.of("UNKNOWN-RULE", "EACH-AREA")) {
            dashboard()
                    .get("/monitoring/v1/verdicts?obligation=" + code + "&area=NL01")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    private void judgeEverything() {
        var pairs = judgeEverything.pairs();
        assertThat(pairs).isNotEmpty();
        judgeEverything.judge(pairs, LocalDate.of(2026, 11, 24));
    }

    private void arrives(String code) {
        arrives(code, "NO_NET_LOSS");
    }

    private void arrives(String code, String ruleType) {
        QuarkusTransaction.requiringNew().run(() -> {
            copies.keep(Kind.OBLIGATION, code, 1, obligation(code, ruleType));
            changed.fire(new CatalogueChanged.Obligations("poll", Map.of(code, "obligation/" + code)));
        });
    }

    private boolean someoneWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(WAITING).getSingleResult()).intValue() > 0);
    }

    private static void verdicts(String obligation, String area, String status) {
        dashboard()
                .get("/monitoring/v1/verdicts?superseded=true&obligation=" + obligation + "&area=" + area)
                .then()
                .statusCode(200)
                .body("items.status", contains(status));
    }

    private static void causedBy(String obligation, String area, String event) {
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area)
                .then()
                .body("items.causedBy.event", contains(event));
    }

    private static String country(String code) {
        return """
                {"code": "%s", "version": 1, "kind": "COUNTRY", "name": {"nl": "%s", "en": "%s"}, "parents": []}""".formatted(code, code, code);
    }

    private static String obligation(String code, String ruleType) {
        return """
                {"code": "%s", "version": 1, "instrument": "NHV", "article": {"law": "art. 8(1)"},
                 "title": {"nl": "voorbeeld", "en": "example"}, "bindingLevel": "RESULT", "scope": "NATIONAL_TOTAL",
                 "rule": {"type": "%s", "indicator": "never-measured", "baseline": {"kind": "YEAR", "year": 2024},
                          "deadline": "2030-12-31"}}""".formatted(code, ruleType);
    }
}
