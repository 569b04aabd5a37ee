package nl.natuurpeil.monitoring.compliance.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.natuurpeil.monitoring.reference.domain.Derogation;
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
 * @param relieved derogations and excuses that were granted here
 * @param outlook what lies ahead; none where no value is asked for by a date to come
 */
public record Judgement(
        Outcome outcome,
        Status status,
        Label reason,
        List<Test> tests,
        List<Label> missing,
        List<Part> parts,
        @Nullable Outlook outlook,
        List<Relieved> relieved) {

    public Judgement {
        tests = List.copyOf(tests);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
        relieved = List.copyOf(relieved);
    }

    Judgement(
            Outcome outcome,
            Status status,
            Label reason,
            List<Test> tests,
            List<Label> missing,
            List<Part> parts,
            @Nullable Outlook outlook) {
        this(outcome, status, reason, tests, missing, parts, outlook, List.of());
    }

    /**
     * A derogation or an excuse that was granted here; it never makes a pass.
     *
     * @param until last day; none while open
     * @param instead whether what is owed instead holds; none where nothing is
     */
    public record Relieved(
            Derogation.Kind kind,
            Label kindLabel,
            String article,
            LocalDate since,
            @Nullable LocalDate until,
            Label motivation,
            String source,
            @Nullable Outcome instead) {}

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

    /**
     * The judgement of an obligation that this one is made of.
     *
     * @param counts whether it counts; one that the Member State did not choose is told and doesn't
     */
    public record Part(String obligation, Outcome outcome, Status status, Label reason, boolean counts) {}

    Judgement(Outcome outcome, Status status, Label reason, List<Test> tests, List<Label> missing, List<Part> parts) {
        this(outcome, status, reason, tests, missing, parts, null);
    }

    Judgement withMissing(List<Label> other) {
        return new Judgement(outcome, status, reason, tests, other, parts, outlook, relieved);
    }

    Judgement withOutlook(@Nullable Outlook other) {
        return new Judgement(outcome, status, reason, tests, missing, parts, other, relieved);
    }

    static Judgement insufficient(Label reason, List<Test> tests, List<Label> missing) {
        return new Judgement(Outcome.UNKNOWN, Status.INSUFFICIENT_DATA, reason, tests, missing, List.of());
    }
}
