package nl.natuurpeil.monitoring.compliance.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.manual.application.ManualJudgements;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finds what people judged beside automatic verdicts, as far as it holds. */
@ApplicationScoped
class ManualBeside {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    private final ManualJudgements judgements;
    private final Clock clock;

    ManualBeside(ManualJudgements judgements, Clock clock) {
        this.judgements = judgements;
        this.clock = clock;
    }

    /** A judgement beside a verdict. */
    @Schema(name = "ManualBesideVerdict")
    record Beside(
            @Schema(description = "Onder /manual-judgements/{id} / below /manual-judgements/{id}")
            String id,

            int version,
            Status status,
            Label statusLabel,
            String motivation,
            LocalDate validUntil,
            String organisation,
            Instant recordedAt) {}

    /**
     * Returns those that hold by their pair.
     *
     * @param then the moment at which they held; now if none is given
     */
    Map<Pair, Beside> of(Collection<Pair> pairs, @Nullable Instant then) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        return of(pairs, then, LocalDate.ofInstant(then == null ? clock.instant() : then, NETHERLANDS));
    }

    /** Returns those that hold on a day, as far as they were given by a moment. */
    Map<Pair, Beside> of(Collection<Pair> pairs, @Nullable Instant then, LocalDate day) {
        return judgements.newest(pairs, then == null ? NO_END : then).stream()
                .flatMap(judgement -> beside(judgement, day).stream()
                        .map(beside -> Map.entry(new Pair(judgement.obligation(), judgement.area()), beside)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Beside> beside(ManualJudgement judgement, LocalDate day) {
        return judgement
                .holdingOn(day)
                .map(given -> new Beside(
                        judgement.obligation() + "." + judgement.area(),
                        judgement.version(),
                        given.status(),
                        given.status().label(),
                        judgement.motivation(),
                        given.validUntil(),
                        judgement.author().organisation(),
                        judgement.recordedAt()));
    }
}
