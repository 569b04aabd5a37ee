package nl.natuurpeil.monitoring.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.natuurpeil.monitoring.compliance.adapter.document.JsonFingerprint;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Member;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import nl.natuurpeil.monitoring.reference.domain.Better;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Milestone;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;
import nl.natuurpeil.monitoring.reference.domain.Scope;

/** Verdicts as the service makes them. */
public final class VerdictFixture {

    public static final LocalDate DAY = LocalDate.of(2028, 6, 1);

    private VerdictFixture() {}

    /** On the farmland bird index, which falls 2 % a year. */
    public static Verdict onBirds() {
        return verdict(birds(), List.of(), List.of(fallingIndex("birds")), List.of());
    }

    public static Verdict verdict(
            Obligation obligation, List<Obligation> parts, List<Evidence> evidence, List<Member> members) {
        return new Verdict(
                new UUID(0, 7),
                obligation,
                parts,
                "NL01",
                Standing.OWED,
                2,
                Judge.judge(obligation, Judge.Input.of(evidence, parts, members, "NL01", DAY)),
                evidence,
                members,
                DAY,
                Instant.parse("2028-06-01T10:15:30.125Z"),
                new Cause("event-1", List.of(new UUID(0, 2027))),
                new JsonFingerprint().of(obligation, parts, evidence, members),
                new UUID(0, 6));
    }

    public static Obligation birds() {
        var milestones = List.of(
                new Milestone(LocalDate.of(2030, 12, 31), new BigDecimal("110")),
                new Milestone(LocalDate.of(2040, 12, 31), new BigDecimal("120.0")));
        return obligation(
                "NHV-11-3",
                new Rule.IndexLevelByDate("birds", new Baseline.AtDate(LocalDate.of(2025, 9, 1)), milestones));
    }

    public static Obligation obligation(String code, Rule rule) {
        var force = new Obligation.Force(BindingLevel.RESULT, Scope.NATIONAL_TOTAL);
        return new Obligation(
                code, 1, "NHV", "art. 11(3)", new Label("Vogels <op> het land", "Birds & land"), force, rule);
    }

    public static Evidence fallingIndex(String indicator) {
        var values = IntStream.rangeClosed(2018, 2027)
                .mapToObj(year -> new Value(
                        new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                        70 * Math.pow(0.98, year - 2018) * (year % 2 == 0 ? 1.003 : 0.997),
                        List.of(new UUID(0, year))))
                .toList();
        return new Evidence(
                indicator,
                "NL01",
                "voorbeeld-vogels",
                new Label("voorbeelddata, geen meting", "example data, not measured"),
                true,
                "{index}",
                Better.HIGHER,
                values,
                List.of());
    }
}
