package nl.natuurpeil.assessment.verdict.application;

import java.util.Collection;
import java.util.List;
import nl.natuurpeil.assessment.verdict.domain.AreaStatus;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/**
 * The latest verdict of each obligation and area that was heard of, also where the obligation or the area is not known
 * yet: topics have no order between them.
 */
public interface KnownVerdicts {

    /** Keeps a verdict, unless one with that sequence or a higher one is known; returns whether it was kept. */
    boolean take(Verdict verdict);

    /** Verdicts on these obligations, in any area. */
    List<Verdict> ofObligations(Collection<String> obligations);

    /** Verdicts in these areas, by area and obligation. */
    List<Verdict> ofAreas(Collection<String> areas);

    /** Only the statuses in these areas: a country has many areas, and a verdict carries much text. */
    List<AreaStatus> statuses(Collection<String> areas);
}
