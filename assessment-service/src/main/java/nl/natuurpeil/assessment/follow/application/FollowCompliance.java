package nl.natuurpeil.assessment.follow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.natuurpeil.assessment.assessment.application.FollowVerdicts;
import nl.natuurpeil.assessment.dossier.application.ComposeDossiers;
import nl.natuurpeil.assessment.verdict.application.KnownVerdicts;
import nl.natuurpeil.assessment.verdict.domain.Verdict;

/** Keeps verdicts as they are told; one on an obligation or in an area that is not known yet waits for it. */
@ApplicationScoped
public class FollowCompliance {

    private final KnownVerdicts verdicts;
    private final Judgements judgements;
    private final FollowVerdicts followVerdicts;
    private final ComposeDossiers dossiers;

    public FollowCompliance(
            KnownVerdicts verdicts, Judgements judgements, FollowVerdicts followVerdicts, ComposeDossiers dossiers) {
        this.verdicts = verdicts;
        this.judgements = judgements;
        this.followVerdicts = followVerdicts;
        this.dossiers = dossiers;
    }

    /** Follows verdicts in the order they were told. */
    @Transactional
    public void follow(List<Verdict> told) {
        dossiers.beforeChangeOf(told.stream().map(Verdict::area).collect(Collectors.toSet()));
        var newer = told.stream().filter(verdicts::take).toList();
        if (newer.isEmpty()) {
            return;
        }
        followVerdicts.follow(judgements.of(newer));
        dossiers.afterChangeOf(newer.stream().map(Verdict::area).collect(Collectors.toSet()));
    }
}
