package nl.natuurpeil.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A verdict as the API lists it.
 *
 * @param status code of the status
 * @param measurements the measurements that caused it
 */
record Verdict(
        String id,
        String article,
        String status,
        Text statusLabel,
        Text reason,
        String judgedAt,
        boolean basedOnExampleData,
        Optional<String> supersedes,
        List<String> measurements) {

    /** The same text in Dutch and English. */
    record Text(String nl, String en) {

        static Text from(JsonNode json) {
            return new Text(json.path("nl").asText(), json.path("en").asText());
        }
    }

    static Verdict from(JsonNode json) {
        var causes = json.path("causedBy").path("measurements");
        return new Verdict(
                json.path("id").asText(),
                json.path("article").asText(),
                json.path("status").asText(),
                Text.from(json.path("statusLabel")),
                Text.from(json.path("reason")),
                json.path("judgedAt").asText(),
                json.path("basedOnExampleData").asBoolean(),
                Optional.ofNullable(json.path("supersedes").textValue()),
                StreamSupport.stream(causes.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
