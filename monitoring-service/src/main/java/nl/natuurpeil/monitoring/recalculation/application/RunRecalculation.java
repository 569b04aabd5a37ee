package nl.natuurpeil.monitoring.recalculation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.application.Foreseen;
import nl.natuurpeil.monitoring.compliance.application.JudgeEverything;
import nl.natuurpeil.monitoring.compliance.application.JudgeEverything.Selection;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Claim;
import nl.natuurpeil.monitoring.recalculation.application.Recalculations.Place;

/** The pieces of a recalculation, each in a transaction of its own. */
@ApplicationScoped
public class RunRecalculation {

    private final Recalculations recalculations;
    private final JudgeEverything judgeEverything;

    public RunRecalculation(Recalculations recalculations, JudgeEverything judgeEverything) {
        this.recalculations = recalculations;
        this.judgeEverything = judgeEverything;
    }

    /** Thrown to undo a piece of a recalculation that goes on no more, or elsewhere. */
    public static final class NoLongerHeld extends RuntimeException {

        private static final long serialVersionUID = 1;

        NoLongerHeld(Claim claim) {
            super("recalculation " + claim.id() + " was cancelled or is held by another");
        }
    }

    /** Returns what there is still to judge, in order. */
    @Transactional
    public List<Pair> begin(Claim claim) {
        var wanted = claim.wanted();
        var reached = wanted.dryRun()
                // What was foreseen is lost with who foresaw it.
                ? Optional.<Pair>empty()
                : claim.reached().map(place -> new Pair(place.obligation(), place.area()));
        var pairs = judgeEverything.pairs(new Selection(wanted.obligation(), wanted.area()), reached);
        recalculations.begin(claim, pairs.size());
        return pairs;
    }

    /** Judges a piece of it; pairs and progress are written together or not at all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void judge(Claim claim, List<Pair> pairs, Foreseen foreseen) {
        var cause = new Cause("recalculation/" + claim.id(), List.of());
        var changes = claim.wanted().dryRun()
                ? judgeEverything.foresee(pairs, cause, foreseen)
                : judgeEverything.judge(pairs, cause);
        var last = pairs.getLast();
        if (!recalculations.advance(claim, pairs.size(), changes, new Place(last.obligation(), last.area()))) {
            throw new NoLongerHeld(claim);
        }
    }
}
