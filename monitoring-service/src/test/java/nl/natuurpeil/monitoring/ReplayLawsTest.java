package nl.natuurpeil.monitoring;

import static java.util.Objects.requireNonNull;
import static nl.natuurpeil.monitoring.Posts.dashboard;
import static nl.natuurpeil.monitoring.Posts.waterAuthority;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.ReplayModel.Edit;
import nl.natuurpeil.monitoring.ReplayModel.Said;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is posted, resent, corrected and withdrawn: what a reader is told as of a moment is what a plain model says that
 * was edited up to then, judged from nothing. A run is told apart by its seed.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class ReplayLawsTest {

    private static final int EDITS = 24;
    private static final List<String> OBLIGATIONS = List.of("RP-LEVEL", "RP-LOSS");
    private static final Duration TICK = Duration.ofNanos(1000);

    /** A state of the model, from when on it held, and a moment by which all was judged. */
    private record Known(ReplayModel model, Instant from, Instant judged) {}

    @BeforeAll
    static void catalogue() {
        TestKafka.send(
                "natuurpeil.policy.indicators",
                "replay-sum",
                "nl.natuurpeil.indicator-published.v1",
                "indicator/replay-sum",
                """
                {"code": "replay-sum", "version": 1, "title": {"nl": "proef", "en": "test"},
                 "unit": {"ucum": "1", "label": {"nl": "proef", "en": "test"}}, "direction": "UP", "aggregation": "SUM",
                 "datasets": [{"code": "replay-figures", "label": {"nl": "proef", "en": "test"}, "kind": "MEASURED",
                               "source": "test", "licence": null}]}
                """);
        obligation("RP-LEVEL", """
                {"type": "THRESHOLD", "indicator": "replay-sum", "operator": "AT_LEAST", "value": 5}""");
        obligation("RP-LOSS", """
                {"type": "NO_NET_LOSS", "indicator": "replay-sum", "baseline": {"kind": "YEAR", "year": 2020},
                 "deadline": "2030-12-31"}""");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> catalogueNow().findIndicator("replay-sum").isPresent()
                                && obligations().keySet().containsAll(OBLIGATIONS)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261124, 42})
    void what_was_known_at_any_moment_is_what_the_model_says(long seed) {
        var country = "RQ" + seed;
        var parts = List.of("RQ" + seed + "-1", "RQ" + seed + "-2");
        CatalogueFixture.area(country, "COUNTRY", "");
        parts.forEach(part -> CatalogueFixture.area(part, "MUNICIPALITY", "\"" + country + "\""));
        parts.forEach(CatalogueFixture::awaitArea);
        var areas = List.of(country, parts.get(0), parts.get(1));
        var random = new Random(seed);

        var known = edit(random, country, parts);

        assertThat(known).as("edits that changed something").hasSizeGreaterThan(4);
        for (int i = 0; i < 12; i++) {
            var at = random.nextInt(known.size());
            mustAgree(known.get(at), moment(random, known, at), areas, parts);
            mustHaveBeenJudged(known.get(at), areas, parts);
        }
    }

    /** The first moment a state held, the last one, or any between. */
    private static Instant moment(Random random, List<Known> known, int at) {
        var first = known.get(at).from();
        var last = at + 1 < known.size() ? known.get(at + 1).from().minus(TICK) : Instant.now();
        return switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> last;
            default -> first.plus(Duration.between(first, last).dividedBy(2));
        };
    }

    private static List<Known> edit(Random random, String country, List<String> parts) {
        var model = ReplayModel.EMPTY;
        List<Known> known = new ArrayList<>();
        Map<String, String> addresses = new HashMap<>();
        List<Edit> before = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            var edit = random.nextInt(5) == 0 && !before.isEmpty()
                    ? before.get(random.nextInt(before.size()))
                    : random(random, model);
            before.add(edit);
            var expected = model.apply(edit);
            var from = send(edit, expected.status(), country, parts, addresses);
            if (!expected.after().equals(model)) {
                model = expected.after();
                known.add(new Known(model, from, judged(model, country, parts)));
            }
        }
        return known;
    }

    private static Edit random(Random random, ReplayModel model) {
        var key = "k" + random.nextInt(7);
        return random.nextInt(6) == 0 && model.byKey().containsKey(key)
                ? new Edit.Withdraw(key)
                : new Edit.Post(
                        key,
                        new Said(random.nextInt(2), 2020 + random.nextInt(3), random.nextInt(6)),
                        List.of("reject", "keep", "correct").get(random.nextInt(3)));
    }

    /** Sends it, holds the answer against what is expected, and returns when it was recorded. */
    private static Instant send(
            Edit edit, int status, String country, List<String> parts, Map<String, String> addresses) {
        return switch (edit) {
            case Edit.Post post -> {
                var answer = waterAuthority()
                        .body("""
                                {"localId": "%s-%s", "indicator": "replay-sum", "area": "%s", "dataset": "replay-figures",
                                 "period": {"from": "%d-01-01", "to": "%d-12-31"}, "value": %d, "unit": "1"}
                                """.formatted(
                                        country,
                                        post.key(),
                                        parts.get(post.said().part()),
                                        post.said().year(),
                                        post.said().year(),
                                        post.said().value()))
                        .post("/monitoring/v1/measurements?reason=proef&conflict=" + post.conflict())
                        .then()
                        .statusCode(status)
                        .extract();
                if (status == 201) {
                    addresses.put(post.key(), answer.header("Location"));
                }
                yield status == 409 ? Instant.MIN : Instant.parse(answer.path("recordedAt"));
            }
            case Edit.Withdraw(var key) -> {
                var answer = waterAuthority()
                        .body("{\"reason\": \"proef\"}")
                        .post(addresses.get(key) + "/withdrawal")
                        .then()
                        .statusCode(status)
                        .extract();
                yield status == 409 ? Instant.MIN : Instant.parse(answer.path("ended.at"));
            }
        };
    }

    /** Waits until the verdicts that hold are those on the model, and returns a moment at which they did. */
    private static Instant judged(ReplayModel model, String country, List<String> parts) {
        var areas = List.of(country, parts.get(0), parts.get(1));
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> eachPair(areas, (obligation, area) -> {
                    if (hasVerdict(model, area, parts)) {
                        mustBe(model, obligation, area, parts, verdict(obligation, area, ""));
                    }
                }));
        return Instant.now();
    }

    /** A part is judged once anything was ever measured of it, which the state of a moment tells only while it is there. */
    private static boolean hasVerdict(ReplayModel model, String area, List<String> parts) {
        return !parts.contains(area) || !model.measurements(parts.indexOf(area)).isEmpty();
    }

    private static void mustHaveBeenJudged(Known known, List<String> areas, List<String> parts) {
        eachPair(areas, (obligation, area) -> {
            if (hasVerdict(known.model(), area, parts)) {
                var then = verdict(obligation, area, "?asOf=" + known.judged());
                mustBe(known.model(), obligation, area, parts, then);
                assertThat(new JsonPath(then).getString("id")).isNotNull();
            }
        });
    }

    private static void mustAgree(Known known, Instant moment, List<String> areas, List<String> parts) {
        for (int part = 0; part < parts.size(); part++) {
            assertThat(measurements(parts.get(part), moment)).isEqualTo(expected(known.model(), areas, part));
        }
        var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        eachPair(areas, (obligation, area) -> {
            var then = verdict(obligation, area, "?validOn=" + today + "&asOf=" + moment);
            mustBe(known.model(), obligation, area, parts, then);
            assertThat(VerifyVerdict.verify(then)).isEqualTo(new VerifyVerdict.Result.SameBytes());
        });
    }

    private static void mustBe(ReplayModel model, String obligation, String area, List<String> parts, String document) {
        var found = new JsonPath(document);
        var day = LocalDate.parse(found.getString("judgedOn"));
        var judgement = model.judge(requireNonNull(obligations().get(obligation)), area, parts, day);
        assertThat(List.of(found.getString("outcome"), found.getString("status"), found.getString("reason.nl")))
                .as(obligation + " in " + area)
                .isEqualTo(List.of(
                        judgement.outcome().name(),
                        judgement.status().name(),
                        judgement.reason().nl()));
    }

    private static Map<String, String> expected(ReplayModel model, List<String> areas, int part) {
        Map<String, String> expected = new TreeMap<>();
        model.measurements(part)
                .forEach((key, said) -> expected.put(areas.getFirst() + "-" + key, said.year() + " " + said.value()));
        return expected;
    }

    private static Map<String, String> measurements(String area, Instant moment) {
        var answer = dashboard()
                .get("/monitoring/v1/series/replay-sum." + area + ".replay-figures/measurements?asOf=" + moment);
        Map<String, String> found = new TreeMap<>();
        if (answer.statusCode() != 404) {
            answer.then().statusCode(200);
            List<String> keys = answer.path("items.localId");
            List<String> from = answer.path("items.period.from");
            List<Number> values = answer.path("items.value");
            for (int i = 0; i < keys.size(); i++) {
                found.put(keys.get(i), from.get(i).substring(0, 4) + " " + values.get(i));
            }
        }
        return found;
    }

    private static String verdict(String obligation, String area, String query) {
        return dashboard()
                .get("/monitoring/v1/verdicts/" + obligation + "/" + area + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private interface OfPair {
        void check(String obligation, String area);
    }

    private static void eachPair(List<String> areas, OfPair check) {
        OBLIGATIONS.forEach(obligation -> areas.forEach(area -> check.check(obligation, area)));
    }

    private static Catalogue catalogueNow() {
        return Arc.container().instance(Catalogue.class).get();
    }

    private static Map<String, Obligation> obligations() {
        return QuarkusTransaction.requiringNew()
                .call(() -> catalogueNow().content().obligationsByCode());
    }

    private static void obligation(String code, String rule) {
        TestKafka.send(
                "natuurpeil.policy.obligations",
                code,
                "nl.natuurpeil.obligation-published.v1",
                "obligation/" + code + "/1",
                """
                {"code": "%s", "version": 1, "instrument": "NHV", "article": {"law": "art. 8(1)"},
                 "title": {"nl": "proef", "en": "test"}, "bindingLevel": "RESULT", "scope": "NATIONAL_TOTAL",
                 "rule": %s}""".formatted(code, rule));
    }
}
