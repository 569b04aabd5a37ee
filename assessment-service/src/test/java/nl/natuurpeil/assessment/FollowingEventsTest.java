package nl.natuurpeil.assessment;

import static nl.natuurpeil.assessment.Requests.assessment;
import static nl.natuurpeil.assessment.Requests.condition;
import static nl.natuurpeil.assessment.Requests.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.natuurpeil.platform.testkit.TestKafka;
import org.apache.kafka.common.header.Header;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/** Events that arrive in order, twice, late, before what they belong to, or broken. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class FollowingEventsTest {

    @Inject
    ObjectMapper json;

    @Inject
    DataSource dataSource;

    @Test
    void a_condition_follows_the_verdicts_and_keeps_its_history() {
        Told.obligation("T-follow", 1, "maaien");
        eventually(() -> assertThat(condition("GM0855", "T-follow")).containsEntry("status", "INSUFFICIENT_DATA"));

        Told.verdict("T-follow", "GM0855", "ON_TRACK", 1);
        eventually(() -> assertThat(condition("GM0855", "T-follow")).containsEntry("status", "ON_TRACK"));
        Told.verdict("T-follow", "GM0855", "OUT_OF_SIGHT", 2);

        eventually(() -> assertThat(condition("GM0855", "T-follow"))
                .containsEntry("status", "OUT_OF_SIGHT")
                .containsEntry("verdict", "v-T-follow-GM0855-2")
                .containsEntry("since", "2026-11-23T10:00:02Z"));
        assertThat(statusHistory("GM0855", "T-follow"))
                .containsExactly("INSUFFICIENT_DATA", "ON_TRACK", "OUT_OF_SIGHT");
    }

    @Test
    void a_changed_assessment_is_told_under_the_key_of_its_area_version_by_version() {
        Told.obligation("T-told", 1, "maaien");
        Told.verdict("T-told", "GM0228", "MISSED", 1);

        eventually(() -> assertThat(assessmentEvents("GM0228", "T-told")).contains("MISSED"));
        var told = TestKafka.read(Told.ASSESSMENTS).stream()
                .filter(message -> "GM0228".equals(message.key()))
                .map(message -> data(message.value()))
                .toList();
        assertThat(told)
                .allSatisfy(data -> assertThat(data.get("area").textValue()).isEqualTo("GM0228"))
                .allSatisfy(data -> assertThat(data.get("assessment").textValue())
                        .isEqualTo(assessment("GM0228").getString("id")))
                .extracting(data -> data.get("version").intValue())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, told.size()).boxed().toList());
    }

    @Test
    void an_event_that_arrives_twice_changes_nothing_and_tells_nothing() {
        Told.obligation("T-twice", 1, "maaien");
        Told.verdict("T-twice", "GM0160", "MISSED", 1);
        eventually(() -> assertThat(assessmentEvents("GM0160", "T-twice")).contains("MISSED"));
        var version = assessment("GM0160").getInt("version");

        Told.verdict("T-twice", "GM0160", "MISSED", 1);
        Told.verdict("T-twice", "GM0160", "MISSED", 1, "same-sequence-under-another-id");
        Told.verdict("T-twice", "GM0160", "ON_TRACK", 2);

        eventually(() -> assertThat(assessmentEvents("GM0160", "T-twice")).contains("ON_TRACK"));
        assertThat(assessment("GM0160").getInt("version")).isEqualTo(version + 1);
        assertThat(statusHistory("GM0160", "T-twice"))
                .containsOnlyOnce("MISSED")
                .endsWith("MISSED", "ON_TRACK");
        assertThat(assessmentEvents("GM0160", "T-twice")).containsOnlyOnce("MISSED");
    }

    @Test
    void an_older_verdict_that_comes_late_is_ignored() {
        Told.obligation("T-late", 1, "maaien");
        Told.verdict("T-late", "GM0106", "MISSED", 3);
        Told.verdict("T-late", "GM0106", "ON_TRACK", 2);
        Told.verdict("T-late-marker", "GM0106", "ON_TRACK", 1);
        Told.obligation("T-late-marker", 1, "merk");

        eventually(() -> {
            assertThat(condition("GM0106", "T-late")).containsEntry("verdict", "v-T-late-GM0106-3");
            assertThat(condition("GM0106", "T-late-marker")).containsEntry("status", "ON_TRACK");
            assertThat(inbox("v-T-late-GM0106-2")).isTrue();
        });
        assertThat(condition("GM0106", "T-late")).containsEntry("verdict", "v-T-late-GM0106-3");
        assertThat(dossier("GM0106").getString("verdicts.find { it.obligation == 'T-late' }.status"))
                .isEqualTo("MISSED");
    }

    @Test
    void a_verdict_before_its_obligation_takes_effect_when_that_arrives() {
        Told.verdict("T-early", "GM0307", "EXTRA_EFFORT", 1);
        eventually(() -> assertThat(dossier("GM0307").getString("verdicts.find { it.obligation == 'T-early' }.status"))
                .isEqualTo("EXTRA_EFFORT"));
        assertThat(condition("GM0307", "T-early")).isNull();

        Told.obligation("T-early", 1, "maaien");

        eventually(() -> assertThat(condition("GM0307", "T-early")).containsEntry("status", "EXTRA_EFFORT"));
    }

    @Test
    void a_newer_version_of_an_obligation_replaces_its_conditions_and_an_older_one_does_not() {
        Told.obligation("T-version", 2, "nieuw");
        eventually(() -> assertThat(condition("EU", "T-version")).isNotNull());
        Told.obligation("T-version", 1, "oud");
        Told.obligation("T-version", 3, "nieuwer");

        eventually(() -> assertThat(parameters("EU", "T-version")).containsExactly("nieuwer"));
        assertThat(assessment("EU")
                        .getList(
                                "history.findAll { it.obligation == 'T-version' && it.withdrawn }.parameter.nl",
                                String.class))
                .containsExactly("nieuw");
    }

    @Test
    void a_broken_event_is_put_aside_with_its_reason_and_the_next_is_handled() {
        Told.obligation("T-broken", 1, "maaien");
        TestKafka.send(
                Told.COMPLIANCE,
                "T-broken/GM0824",
                "nl.natuurpeil.compliance-changed.v1",
                "broken-1",
                "{\"verdict\": \"v\", \"obligation\": \"T-broken\", \"status\": \"ON_TRACK\"}");
        Told.verdict("T-broken", "GM0824", "ON_TRACK", 1);

        eventually(() -> assertThat(condition("GM0824", "T-broken")).containsEntry("status", "ON_TRACK"));
        eventually(() -> assertThat(TestKafka.read(Told.COMPLIANCE + ".dead-letter"))
                .filteredOn(letter -> "T-broken/GM0824".equals(letter.key()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(header(letter.headers().lastHeader("dead-letter-reason")))
                            .contains("MalformedEvent", "article is missing");
                    assertThat(header(letter.headers().lastHeader("dead-letter-consumer")))
                            .isEqualTo("assessment.compliance");
                }));
    }

    @Test
    void an_event_of_another_type_on_the_topic_is_passed_over() {
        TestKafka.send(
                Told.COMPLIANCE, "T-type/GM0855", "nl.natuurpeil.compliance-changed.v2", "other-type-1", "{\"a\": 1}");

        eventually(() -> assertThat(inbox("other-type-1")).isTrue());
    }

    private boolean inbox(String event) throws Exception {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            query.setString(1, event);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static String header(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<String> parameters(String area, String obligation) {
        return assessment(area)
                .getList("conditions.findAll { it.obligation == '" + obligation + "' }.parameter.nl", String.class);
    }

    private static List<String> statusHistory(String area, String obligation) {
        return assessment(area)
                .getList("history.findAll { it.obligation == '" + obligation + "' }.status", String.class);
    }

    /** The statuses that the events of an area gave for an obligation, a change an event. */
    private List<String> assessmentEvents(String area, String obligation) {
        return TestKafka.read(Told.ASSESSMENTS).stream()
                .filter(message -> area.equals(message.key()))
                .flatMap(message -> data(message.value()).get("conditions").valueStream())
                .filter(condition -> condition.get("obligation").textValue().equals(obligation))
                .map(condition -> condition.get("status").textValue())
                .toList();
    }

    private JsonNode data(byte[] value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
