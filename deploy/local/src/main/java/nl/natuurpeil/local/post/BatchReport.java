package nl.natuurpeil.local.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the suite says about a batch, while it works on it and when it is done. */
public record BatchReport(JsonNode json) {

    private static final List<String> FINISHED = List.of("COMPLETED", "CANCELLED", "FAILED");

    public String id() {
        return json.path("id").asText();
    }

    public String state() {
        return json.path("state").asText();
    }

    /** Whether this is a report at all: a problem document may carry one, too. */
    boolean isThere() {
        return json.path("state").isTextual() && json.path("rows").isObject();
    }

    boolean isFinished() {
        return FINISHED.contains(state());
    }

    boolean isCompleted() {
        return state().equals("COMPLETED");
    }

    /** Rows of one kind: read, accepted, corrected, duplicate, kept or rejected. */
    public long rows(String kind) {
        return json.path("rows").path(kind).asLong();
    }

    OptionalLong number(String name) {
        var value = json.path(name);
        return value.isNumber() ? OptionalLong.of(value.asLong()) : OptionalLong.empty();
    }

    /** Address of the refused rows; empty text when there is none. */
    String rejects() {
        return json.path("rejects").asText("");
    }

    /** What there is to say about how it ended, in English where there are both. */
    String detail() {
        var detail = json.path("detail");
        return detail.isTextual() ? detail.asText() : detail.path("en").asText("");
    }

    /** The first refused rows, a line each. */
    List<String> firstRejects() {
        return rejectsOf(json.path("firstRejects")).toList();
    }

    private static Stream<String> rejectsOf(JsonNode rejects) {
        return StreamSupport.stream(rejects.spliterator(), false)
                .map(reject -> "row " + reject.path("row").asText() + ", "
                        + reject.path("column").asText("-") + ": "
                        + reject.path("message").path("en").asText() + " ("
                        + reject.path("code").asText() + ")");
    }
}
