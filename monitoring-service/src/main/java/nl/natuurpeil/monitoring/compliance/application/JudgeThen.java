package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.AppendVerdict.Case;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Judgement;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.application.CatalogueHistory;

/**
 * Tells how an obligation stood on a day, as far as it was known at a moment: by the rule and the areas of that day, on the
 * figures that were recorded by that moment about what was over by that day. Nothing is written.
 */
@ApplicationScoped
public class JudgeThen {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final Cause ASKED = new Cause("request", List.of());
    private static final UUID NOT_KEPT = new UUID(0, 0);

    private final CatalogueHistory catalogueHistory;
    private final EvidenceHistory evidenceHistory;
    private final FindVerdicts verdicts;
    private final Fingerprint fingerprint;
    private final Clock clock;

    public JudgeThen(
            CatalogueHistory catalogueHistory,
            EvidenceHistory evidenceHistory,
            FindVerdicts verdicts,
            Fingerprint fingerprint,
            Clock clock) {
        this.catalogueHistory = catalogueHistory;
        this.evidenceHistory = evidenceHistory;
        this.verdicts = verdicts;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    /** A verdict of then. */
    public sealed interface Answer {

        /** One that was made by then and says the same, as the document it was written as. */
        record Kept(String document) implements Answer {}

        /** One that was made for this question; it has no id, for it is not kept. */
        record Computed(Verdict verdict) implements Answer {}
    }

    /** Returns the verdict; none where obligation or area did not hold on the day, as far as it was known. */
    @Transactional
    public Optional<Answer> judge(Pair pair, LocalDate validOn, Instant asOf) {
        var content = catalogueHistory.on(validOn, asOf);
        return new CasesThen(content, evidenceHistory.upTo(validOn, asOf), validOn)
                .find(pair, ASKED)
                .map(found -> answer(found, validOn, asOf));
    }

    private Answer answer(Case found, LocalDate validOn, Instant asOf) {
        var judgement = Judge.judge(found.obligation(), found.seenFrom(validOn));
        var inputHash = fingerprint.of(found.obligation(), found.parts(), found.evidence(), found.members());
        var pair = new Pair(found.obligation().code(), found.area().code());
        return verdicts.saying(pair, fingerprint.of(inputHash, judgement), earlier(asOf, endOf(validOn)))
                .<Answer>map(Answer.Kept::new)
                .orElseGet(() -> new Answer.Computed(verdict(found, judgement, inputHash, validOn)));
    }

    private Verdict verdict(Case found, Judgement judgement, String inputHash, LocalDate validOn) {
        return new Verdict(
                NOT_KEPT,
                found.obligation(),
                found.parts(),
                found.area().code(),
                Standing.of(found.obligation().scope(), found.area().kind()),
                0,
                judgement,
                found.evidence(),
                found.members(),
                validOn,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                found.cause(),
                inputHash,
                null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(NETHERLANDS).toInstant().minusNanos(1000);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
