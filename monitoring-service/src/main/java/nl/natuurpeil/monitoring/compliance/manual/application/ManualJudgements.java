package nl.natuurpeil.monitoring.compliance.manual.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import org.jspecify.annotations.Nullable;

/** The manual judgements, append-only. */
public interface ManualJudgements {

    /** What to list: the newest version of each. */
    record Wanted(@Nullable String obligation, @Nullable String area) {}

    void append(ManualJudgement judgement);

    Optional<ManualJudgement> newest(Pair pair);

    /** Returns the newest version of each pair that has one, by then. */
    List<ManualJudgement> newest(Collection<Pair> pairs, Instant by);

    /** Lists in order of obligation and area, from after the place on. */
    List<ManualJudgement> list(Wanted wanted, Pair after, int most);

    /** Lists what there was before a version, newest first. */
    List<ManualJudgement> versions(Pair pair, int before, int most);
}
