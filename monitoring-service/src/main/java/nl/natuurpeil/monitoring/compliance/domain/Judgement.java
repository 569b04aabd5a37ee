package nl.natuurpeil.monitoring.compliance.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * What came out and why.
 *
 * @param outcome whether the demand holds on what is known now
 * @param status the outcome in the light of the deadline and the trend
 * @param reason one sentence
 * @param missing what would have to be known for a firmer judgement
 * @param parts judgements of the obligations this one is made of
 * @param outlook what lies ahead; none where no value is asked for by a date to come
 */
public record Judgement(
        Outcome outcome,
        Status status,
        Label reason,
        List<Test> tests,
        List<Label> missing,
        List<Part> parts,
        @Nullable Outlook outlook) {

    public Judgement {
        tests = List.copyOf(tests);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /**
     * One question put to the evidence.
     *
     * @param figures intermediate results by name; values in the unit of the evidence, slopes as factor per year
     */
    public record Test(String name, Outcome outcome, Label explanation, Map<String, Double> figures) {

        public Test {
            // Sorted, so that the same judgement is written with the same bytes.
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    /** The judgement of an obligation that this one counts. */
    public record Part(String obligation, Outcome outcome, Status status, Label reason) {}

    Judgement(Outcome outcome, Status status, Label reason, List<Test> tests, List<Label> missing, List<Part> parts) {
        this(outcome, status, reason, tests, missing, parts, null);
    }

    Judgement withMissing(List<Label> other) {
        return new Judgement(outcome, status, reason, tests, other, parts, outlook);
    }

    Judgement withOutlook(@Nullable Outlook other) {
        return new Judgement(outcome, status, reason, tests, missing, parts, other);
    }

    static Judgement insufficient(Label reason, List<Test> tests, List<Label> missing) {
        return new Judgement(Outcome.UNKNOWN, Status.INSUFFICIENT_DATA, reason, tests, missing, List.of());
    }
}
