package nl.natuurpeil.local.post;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of a file, for people and for a log. */
public record Summary(PostFile.Result result, Path rejects) {

    private static final int REJECTS_SHOWN = 5;

    public List<String> lines() {
        var lines = new ArrayList<String>();
        result.report().ifPresent(report -> add(report, lines));
        if (!result.why().isEmpty()) {
            lines.add(result.why());
        }
        return lines;
    }

    private void add(BatchReport report, List<String> lines) {
        lines.add((result.before() ? "Posted before, as batch " : "Batch ") + report.id() + " is "
                + report.state().toLowerCase(Locale.ROOT)
                + (report.json().path("dryRun").asBoolean() ? " (dry run: nothing is recorded)" : "") + ": rows "
                + Progress.grouped(report.rows("read")) + ", accepted " + Progress.grouped(report.rows("accepted"))
                + ", corrected " + Progress.grouped(report.rows("corrected")) + ", there already "
                + Progress.grouped(report.rows("duplicate")) + ", kept " + Progress.grouped(report.rows("kept"))
                + ", refused " + Progress.grouped(report.rows("rejected")));
        if (report.rows("rejected") > 0) {
            report.firstRejects().stream()
                    .limit(REJECTS_SHOWN)
                    .map(row -> "  " + row)
                    .forEach(lines::add);
            lines.add("All refused rows with the reason and the original line: " + rejects);
        }
    }
}
