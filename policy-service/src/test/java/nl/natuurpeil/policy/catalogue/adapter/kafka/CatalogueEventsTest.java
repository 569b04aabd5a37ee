package nl.natuurpeil.policy.catalogue.adapter.kafka;

import static io.restassured.RestAssured.given;
import static nl.natuurpeil.policy.Clients.dashboard;
import static nl.natuurpeil.policy.Clients.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.cloudevents.CloudEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.platform.testkit.TestKafka;
import org.junit.jupiter.api.Test;

/** What arrives on the real topics. */
@QuarkusTest
class CatalogueEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void every_obligation_and_indicator_is_told_of_when_the_service_starts() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(keys("natuurpeil.policy.obligations")).contains("NHV-8-1", "NHV-11-2a", "NHV-11-3");
            assertThat(keys("natuurpeil.policy.indicators")).contains("urban-tree-canopy", "grassland-butterfly-index");
        });

        assertThat(TestKafka.events("natuurpeil.policy.obligations"))
                .allSatisfy(event -> isAsAgreed(event, "obligation-published.v1"));
        assertThat(TestKafka.events("natuurpeil.policy.indicators"))
                .allSatisfy(event -> isAsAgreed(event, "indicator-published.v1"));
        assertThat(TestKafka.read("natuurpeil.policy.obligations"))
                .allSatisfy(message -> assertThat(message.key())
                        .isEqualTo(new Contract("obligation-published.v1")
                                .read(message.value())
                                .path("code")
                                .textValue()));
    }

    @Test
    void an_operator_can_have_everything_told_again_under_the_same_ids() {
        int told = operator()
                .post("/policy/v1/republications")
                .then()
                .statusCode(202)
                .body("indicators", greaterThanOrEqualTo(6))
                .body("obligations", greaterThanOrEqualTo(8))
                .extract()
                .path("obligations");

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(count("natuurpeil.policy.obligations").values())
                                .filteredOn(times -> times >= 2)
                                .hasSizeGreaterThanOrEqualTo(told));
    }

    @Test
    void only_an_operator_can() {
        given().post("/policy/v1/republications").then().statusCode(401);
        dashboard().post("/policy/v1/republications").then().statusCode(403);
        operator().get("/policy/v1/republications").then().statusCode(405).header("Allow", "POST, OPTIONS");
    }

    private static void isAsAgreed(CloudEvent event, String contract) {
        assertThat(event.getSource()).hasToString("urn:nld:oin:00000099000000001000:systeem:policy-service");
        assertThat(event.getType()).isEqualTo("nl.natuurpeil." + contract);
        assertThat(event.getTime()).isNotNull();
        assertThat(new Contract(contract)
                        .faults(Objects.requireNonNull(event.getData()).toBytes()))
                .isEmpty();
    }

    private static List<String> ids(String topic) {
        return TestKafka.events(topic).stream().map(CloudEvent::getId).toList();
    }

    private static List<String> keys(String topic) {
        return TestKafka.read(topic).stream().map(message -> message.key()).toList();
    }

    private static Map<String, Long> count(String topic) {
        return ids(topic).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
