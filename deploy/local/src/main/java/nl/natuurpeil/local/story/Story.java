package nl.natuurpeil.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the main job did, for people who know the policy and not the software.
 *
 * @param claims what the token says about who posted
 * @param obligation the obligation as the catalogue has it
 * @param change what the measurement did to the verdict: just now, or in an earlier run on the same data
 * @param whole the verdict on the paragraph the obligation is one part of
 * @param changedNow whether the verdict changed in this run
 */
public record Story(
        JsonNode claims, Posting.Posted posted, JsonNode obligation, Change change, Verdict whole, boolean changedNow) {

    /** The story, a line each; Dutch official labels with their English meaning. */
    public List<String> lines() {
        return List.of(
                line(
                        "Who",
                        claims.path("client_id").asText(claims.path("azp").asText()) + ", for "
                                + claims.path("organisation_name").asText() + " ("
                                + claims.path("organisation").asText() + "), with a token of the OpenID provider"),
                line("Measured", measured()),
                line("Recorded", recorded()),
                line("Obligation", MainJob.OBLIGATION + ": " + both(Verdict.Text.from(obligation.path("title")))),
                line("Law", law()),
                line("Before", both(change.before().statusLabel())),
                line("", change.before().reason().en()),
                line(
                        changedNow ? "Now" : "Since then",
                        both(change.after().statusLabel()) + ", judged at "
                                + moment(change.after().judgedAt())),
                line("Because", change.after().reason().en()),
                line("", change.after().reason().nl()),
                line(
                        "Together",
                        "the whole of " + MainJob.WHOLE + " (" + whole.article() + "): " + both(whole.statusLabel())),
                line("", whole.reason().en()));
    }

    /** Said when there was nothing left to change; empty when the verdict changed in this run. */
    public Optional<String> whyNothingChanged() {
        return changedNow
                ? Optional.empty()
                : Optional.of(
                        "The verdict did not change in this run: the measurement was in the data already, and changed"
                                + " it at " + moment(change.after().judgedAt()) + ".");
    }

    private String measured() {
        var measurement = posted.measurement();
        return measurement.path("indicator").asText().replace('-', ' ') + " of area "
                + measurement.path("area").asText() + " in "
                + measurement.path("period").path("from").asText().substring(0, 4) + ": "
                + measurement.path("value").asText() + " "
                + measurement.path("unit").asText().replaceAll("[{}]", "") + " ("
                + measurement.path("note").asText() + ")";
    }

    private String recorded() {
        var at = moment(posted.measurement().path("recordedAt").asText());
        return posted.isNew()
                ? "at " + at + " as measurement " + posted.id() + " (answer 201)"
                : "not again: it is known since " + at + " as measurement " + posted.id() + " (answer 200)";
    }

    private String law() {
        var article = obligation.path("article");
        return "Regulation (EU) 2024/1991 (Natuurherstelverordening), "
                + article.path("law").asText(change.after().article());
    }

    private static String both(Verdict.Text text) {
        return text.nl() + " (" + text.en() + ")";
    }

    /** Seconds are precise enough for people. */
    private static String moment(String instant) {
        return instant.replaceFirst("\\.\\d+Z$", "Z").replace('T', ' ').replace("Z", " UTC");
    }

    private static String line(String label, String text) {
        return String.format(Locale.ROOT, "  %-11s %s", label, text);
    }
}
