package nl.natuurpeil.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.assessment.area.domain.Area;
import nl.natuurpeil.assessment.area.domain.AreaCertainty;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.Certainty;
import nl.natuurpeil.assessment.area.domain.ParentLink;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.obligation.domain.Actor;
import nl.natuurpeil.assessment.obligation.domain.Article;
import nl.natuurpeil.assessment.obligation.domain.BindingLevel;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.obligation.domain.ServedCondition;
import nl.natuurpeil.assessment.verdict.domain.Outcome;
import nl.natuurpeil.assessment.verdict.domain.Standing;
import nl.natuurpeil.assessment.verdict.domain.Status;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/** Test data that says only what matters. */
public final class Fixtures {

    public static final Instant MOMENT = Instant.parse("2026-11-23T10:00:00Z");

    private Fixtures() {}

    public static Area area(String code, AreaKind kind, String... parents) {
        return new Area(
                code,
                kind,
                new Label("naam " + code, "name " + code),
                Stream.of(parents)
                        .map(parent -> new ParentLink(parent, Certainty.TO_BE_VERIFIED))
                        .toList(),
                LocalDate.parse("2024-01-01"),
                null,
                new AreaCertainty(Certainty.VERIFIED, Certainty.VERIFIED, Certainty.TO_BE_VERIFIED));
    }

    public static AreaVersion version(Area area) {
        return new AreaVersion(area, 1, MOMENT);
    }

    public static ServedCondition served(ConditionFamily family, String parameter) {
        return new ServedCondition(family, new Label(parameter, parameter + " (en)"));
    }

    public static Obligation obligation(String code, ServedCondition... conditions) {
        return obligation(code, List.of(LocalDate.parse("2030-12-31")), List.of(), conditions);
    }

    public static Obligation obligation(
            String code, List<LocalDate> deadlines, List<String> parts, ServedCondition... conditions) {
        return new Obligation(
                code,
                1,
                "NHV",
                new Article("art. 8(1)", "Artikel 8", "32024R1991", false),
                new Label("titel " + code, "title " + code),
                BindingLevel.RESULT,
                "NATIONAL_TOTAL",
                "VERIFIED",
                deadlines,
                parts,
                List.of(conditions),
                List.of(new Actor("RIJK", new Label("rol " + code, "role " + code))),
                LocalDate.parse("2024-08-18"),
                null);
    }

    public static Verdict verdict(String obligation, String area, Status status, long sequence) {
        return new Verdict(
                obligation + "-" + area + "-" + sequence,
                obligation,
                1,
                "art. 8(1)",
                area,
                Standing.INDICATIVE,
                status == Status.INSUFFICIENT_DATA ? Outcome.UNKNOWN : Outcome.FAIL,
                status,
                new Label(status.name().toLowerCase(java.util.Locale.ROOT), status.name()),
                new Label("omdat", "because"),
                true,
                MOMENT.plusSeconds(sequence),
                sequence);
    }
}
