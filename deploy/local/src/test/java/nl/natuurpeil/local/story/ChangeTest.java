package nl.natuurpeil.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final String BEFORE = """
            {"id":"v1","article":"art. 11(2)(a)","status":"INSUFFICIENT_DATA","supersedes":null,
             "statusLabel":{"nl":"te weinig informatie","en":"insufficient data"},"reason":{"nl":"n","en":"e"},
             "judgedAt":"2026-01-01T00:00:00.123Z","causedBy":{"event":"e1","measurements":["m1"]}}""";
    private static final String AFTER = """
            {"id":"v2","article":"art. 11(2)(a)","status":"%s","supersedes":"v1",
             "statusLabel":{"nl":"raakt uit zicht","en":"out of sight"},"reason":{"nl":"dalend","en":"falling"},
             "judgedAt":"2026-01-02T00:00:00.456Z","causedBy":{"event":"e2","measurements":["m2","m3"]}}""";

    @Test
    void the_verdict_a_measurement_caused_is_a_change_when_the_status_differs() {
        var change = Change.causedBy("m3", history("OUT_OF_SIGHT"));

        assertThat(change).hasValueSatisfying(found -> {
            assertThat(found.before().id()).isEqualTo("v1");
            assertThat(found.after().id()).isEqualTo("v2");
        });
    }

    @Test
    void a_verdict_with_the_same_status_is_no_change() {
        assertThat(Change.causedBy("m2", history("INSUFFICIENT_DATA"))).isEmpty();
    }

    @Test
    void a_first_verdict_and_an_unknown_measurement_change_nothing() {
        assertThat(Change.causedBy("m1", history("OUT_OF_SIGHT"))).isEmpty();
        assertThat(Change.causedBy("m9", history("OUT_OF_SIGHT"))).isEmpty();
    }

    @Test
    void the_story_tells_who_what_before_and_after() throws Exception {
        var json = new ObjectMapper();
        var change = Change.causedBy("m2", history("OUT_OF_SIGHT")).orElseThrow();
        var posted = new Posting.Posted(json.readTree("""
                        {"id":"m2","indicator":"grassland-butterfly-index","area":"EU","value":52.65,"unit":"{index}",
                         "period":{"from":"2024-01-01"},"note":"Eurostat","recordedAt":"2026-01-02T00:00:00.456Z"}"""), false);
        var claims = json.readTree("""
                {"client_id":"water-authority","organisation":"NL27","organisation_name":"Waterschap De Dommel"}""");
        var obligation = json.readTree("""
                {"title":{"nl":"Vlinders","en":"Butterflies"},"article":{"law":"art. 11(2)(a)"}}""");

        var told = String.join("\n", new Story(claims, posted, obligation, change, change.after(), false).lines());

        assertThat(told)
                .contains("water-authority, for Waterschap De Dommel (NL27)")
                .contains("grassland butterfly index of area EU in 2024: 52.65 index")
                .contains("known since 2026-01-02 00:00:00 UTC")
                .contains("Since then  raakt uit zicht")
                .contains("art. 11(2)(a)")
                .contains("te weinig informatie (insufficient data)")
                .contains("raakt uit zicht (out of sight)")
                .contains("falling");
    }

    @Test
    void a_change_of_an_earlier_run_is_not_told_as_one_of_this_run() {
        var change = Change.causedBy("m2", history("OUT_OF_SIGHT")).orElseThrow();

        assertThat(change.isSince(Instant.parse("2026-01-02T00:00:00Z"))).isTrue();
        assertThat(change.isSince(Instant.parse("2026-01-03T00:00:00Z"))).isFalse();
    }

    private static List<Verdict> history(String status) {
        var json = new ObjectMapper();
        try {
            return List.of(Verdict.from(json.readTree(AFTER.formatted(status))), Verdict.from(json.readTree(BEFORE)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
