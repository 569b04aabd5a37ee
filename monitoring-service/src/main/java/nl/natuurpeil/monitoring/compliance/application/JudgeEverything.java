package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/**
 * Judges every obligation for every area anew. A verdict also changes without any news: when a deadline passes, and when
 * a later release of this service judges what an earlier one could not.
 */
@ApplicationScoped
public class JudgeEverything {

    private final Catalogue catalogue;
    private final MeasuredAreas measuredAreas;
    private final JudgeCompliance judgeCompliance;

    public JudgeEverything(Catalogue catalogue, MeasuredAreas measuredAreas, JudgeCompliance judgeCompliance) {
        this.catalogue = catalogue;
        this.measuredAreas = measuredAreas;
        this.judgeCompliance = judgeCompliance;
    }

    /** Returns all there is to judge, in the order in which to do so. */
    @Transactional
    public List<Pair> pairs() {
        var obligations = catalogue.listObligations();
        var codes = obligations.stream().map(Obligation::code).toList();
        var areas = catalogue.areas();
        return new JudgingOrder(obligations, areas)
                .of(new Touched(obligations, areas).byObligations(codes, measuredAreas::of));
    }

    /** Judges one of them in a transaction of its own, so that measurements never wait for more than one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void judge(Pair pair, LocalDate day) {
        catalogue.holdForJudging();
        judgeCompliance.judge(Map.of(pair, new Cause("day/" + day, List.of())));
    }
}
