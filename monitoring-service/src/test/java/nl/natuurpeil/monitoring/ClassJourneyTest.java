package nl.natuurpeil.monitoring;

import static nl.natuurpeil.monitoring.Posts.dashboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerifyVerdict;
import nl.natuurpeil.monitoring.measurement.application.Handling;
import nl.natuurpeil.monitoring.measurement.application.RecordMeasurements;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.platform.testkit.KafkaResource;
import nl.natuurpeil.platform.testkit.PostgresResource;
import nl.natuurpeil.platform.testkit.TestKafka;
import nl.natuurpeil.platform.testkit.TokensResource;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a posted class to the verdict on a water body, and on the country by all of them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
class ClassJourneyTest {

    private static final String BODY = "NL27_KD_3_2";
    private static final String OTHER_BODY = "NL92_IJSSELMEER";

    @BeforeAll
    static void catalogue() {
        CatalogueFixture.arrive();
        CatalogueFixture.area(BODY, "WATER_BODY", "\"NL01\"");
        CatalogueFixture.area(OTHER_BODY, "WATER_BODY", "\"NL92\"");
        indicator("test-fish-class");
        indicator("test-flora-class");
        obligation("KRW-T2", """
                {"type": "CLASS_AT_LEAST", "indicator": "test-biology", "atLeast": "goed", "by": "2027-12-22",
                 "elements": ["test-fish-class", "test-flora-class"], "aggregation": "ONE_OUT_ALL_OUT"}""");
        obligation("KRW-T4", """
                {"type": "NON_DETERIORATION", "indicator": "test-biology", "baseline": {"kind": "YEAR", "year": 2021},
                 "measuredBy": "CLASS", "perElement": true, "elements": ["test-fish-class", "test-flora-class"]}""");
        eventually(() -> assertThat(QuarkusTransaction.requiringNew().call(ClassJourneyTest::hasArrived))
                .isTrue());
    }

    @Test
    void an_element_below_good_fails_the_water_body_and_the_country_and_an_element_unmeasured_proves_nothing() {
        posted("test-fish-class", 2021, "0.65");
        eventually(() -> verdict("KRW-T2", BODY, "INSUFFICIENT_DATA"));
        posted("test-flora-class", 2021, "0.81");
        eventually(() -> verdict("KRW-T2", BODY, "ON_TRACK"));
        eventually(() -> verdict("KRW-T4", BODY, "ON_TRACK"));

        posted("test-fish-class", 2024, "0.59");

        eventually(() -> verdict("KRW-T2", BODY, "OUT_OF_SIGHT"));
        eventually(() -> verdict("KRW-T4", BODY, "OUT_OF_SIGHT"));
        eventually(() -> verdict("KRW-T2", "NL01", "OUT_OF_SIGHT"));
        var document = document("KRW-T2", BODY);
        assertThat(VerifyVerdict.verify(document)).isEqualTo(new VerifyVerdict.Result.SameBytes());
        var verdict = new JsonPath(document);
        assertThat(verdict.getString("outcome")).isEqualTo("FAIL");
        assertThat(verdict.getString("standing")).isEqualTo("OWED");
        assertThat(verdict.getString("reason.nl")).contains("De klasse is matig");
        assertThat(verdict.getList("evidence[0].classes.values.code")).isEqualTo(List.of("goed", "matig"));
        assertThat(new JsonPath(document("KRW-T4", BODY)).getList("tests.explanation.nl"))
                .asString()
                .contains("test-fish-class: was goed, is matig.");
        var country = new JsonPath(document("KRW-T2", "NL01"));
        assertThat(country.getList("areas.area")).isEqualTo(List.of(BODY));
        assertThat(country.getString("standing")).isEqualTo("OWED");
    }

    /** As a batch records it: a class by its code, and a number of which only a bound is known. */
    @Test
    void a_class_recorded_by_its_code_is_judged_and_a_bound_of_a_number_is_no_class() {
        recorded("test-fish-class", null, "goed", null);
        recorded("test-flora-class", new BigDecimal("0.7"), null, Limit.BELOW);
        eventually(() -> verdict("KRW-T2", OTHER_BODY, "INSUFFICIENT_DATA"));
        eventually(() -> assertThat(
                        new JsonPath(document("KRW-T2", OTHER_BODY)).getList("evidence.classes.values.code.flatten()"))
                .isEqualTo(List.of("goed", "<0.7")));

        Posts.post("flora-2024", "test-flora-class", OTHER_BODY, "test-krw", 2024, "0.61", "{class}")
                .statusCode(201);

        eventually(() -> verdict("KRW-T2", OTHER_BODY, "ON_TRACK"));
        assertThat(VerifyVerdict.verify(document("KRW-T2", OTHER_BODY)))
                .isEqualTo(new VerifyVerdict.Result.SameBytes());
    }

    private static void recorded(
            String indicator, @Nullable BigDecimal value, @Nullable String text, @Nullable Limit limit) {
        var year = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        var row = new SentMeasurement(
                "NL27",
                indicator + "-text",
                SeriesKey.of(indicator, OTHER_BODY, "test-krw"),
                Span.of(year),
                value,
                text,
                limit,
                null,
                Status.CHECKED,
                null,
                Details.NONE);
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(RecordMeasurements.class)
                        .get()
                        .record(
                                List.of(row),
                                new Handling("request-" + indicator, Handling.Conflict.REJECT, true, "test", null)));
    }

    private static void posted(String indicator, int year, String number) {
        Posts.post(indicator + year, indicator, BODY, "test-krw", year, number, "{class}")
                .statusCode(201);
    }

    private static String document(String obligation, String area) {
        String id = dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area)
                .path("items[0].id");
        return dashboard().get("/monitoring/v1/verdicts/" + id).asString();
    }

    private static void verdict(String obligation, String area, String status) {
        dashboard()
                .get("/monitoring/v1/verdicts?obligation=" + obligation + "&area=" + area)
                .then()
                .statusCode(200)
                .body("items.status", contains(status));
    }

    private static boolean hasArrived() {
        var catalogue = Arc.container().instance(Catalogue.class).get();
        return catalogue.findIndicator("test-flora-class").isPresent()
                && catalogue.areas().find(BODY).isPresent()
                && catalogue.areas().find(OTHER_BODY).isPresent()
                && catalogue.listObligations().stream()
                        .anyMatch(obligation -> obligation.code().equals("KRW-T4"));
    }

    private static void indicator(String code) {
        TestKafka.send(
                "natuurpeil.policy.indicators",
                code,
                "nl.natuurpeil.indicator-published.v1",
                "indicator/" + code,
                """
                {"code": "%s", "version": 1, "title": {"nl": "klasse", "en": "class"},
                 "unit": {"ucum": "{class}", "label": {"nl": "klasse", "en": "class"}}, "direction": "UP",
                 "aggregation": "ONE_OUT_ALL_OUT",
                 "classes": [{"code": "onbekend", "label": {"nl": "onbekend", "en": "unknown"}, "unknown": true},
                             {"code": "slecht", "label": {"nl": "slecht", "en": "bad"}},
                             {"code": "matig", "label": {"nl": "matig", "en": "moderate"}, "from": 0.4},
                             {"code": "goed", "label": {"nl": "goed", "en": "good"}, "from": 0.6}],
                 "datasets": [{"code": "test-krw", "label": {"nl": "proef", "en": "test"}, "kind": "MEASURED",
                               "source": "test", "licence": null}]}
                """.formatted(code));
    }

    private static void obligation(String code, String rule) {
        TestKafka.send(
                "natuurpeil.policy.obligations",
                code,
                "nl.natuurpeil.obligation-published.v1",
                "obligation/" + code + "/1",
                """
                {"code": "%s", "version": 1, "instrument": "KRW", "article": {"law": "art. 4"},
                 "title": {"nl": "Goede toestand", "en": "Good status"}, "bindingLevel": "RESULT",
                 "scope": "EACH_WATER_BODY", "rule": %s}""".formatted(code, rule));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
