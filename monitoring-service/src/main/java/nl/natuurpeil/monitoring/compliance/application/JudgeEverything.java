package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

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

    /** Which pairs are meant: all, or those of an obligation, of an area, or of both. */
    public record Selection(
            @Nullable String obligation, @Nullable String area) {

        public static final Selection ALL = new Selection(null, null);

        boolean has(Pair pair) {
            return (obligation == null || obligation.equals(pair.obligation()))
                    && (area == null || area.equals(pair.area()));
        }
    }

    /** Returns all there is to judge, in the order in which to do so. */
    @Transactional
    public List<Pair> pairs() {
        return pairs(Selection.ALL, Optional.empty());
    }

    /**
     * Returns what there is to judge, in the order in which to do so. An area can lie in one that is not known yet, of which
     * nothing can be judged.
     *
     * @param after the pair up to which all is done
     */
    @Transactional
    public List<Pair> pairs(Selection selection, Optional<Pair> after) {
        var content = catalogue.content();
        var codes = content.obligations().stream().map(Obligation::code).toList();
        var all = new Touched(content.obligations(), content.areas()).byObligations(codes, measuredAreas::of);
        var order = new JudgingOrder(content.obligations(), content.areas());
        return order
                .of(all.stream()
                        .filter(selection::has)
                        .filter(pair -> content.areas().find(pair.area()).isPresent())
                        .toList())
                .stream()
                .filter(pair -> after.isEmpty() || order.compare(pair, after.get()) > 0)
                .toList();
    }

    /** Judges some of them in a transaction of their own, few enough that no measurement waits for long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Change> judge(List<Pair> pairs, LocalDate day) {
        return judge(pairs, new Cause("day/" + day, List.of()));
    }

    /** Judges some of them within the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Change> judge(List<Pair> pairs, Cause cause) {
        catalogue.holdForJudging();
        return judgeCompliance.judge(pairs.stream().collect(Collectors.toMap(pair -> pair, pair -> cause)));
    }

    /** Tells which of them would be judged otherwise, given what was foreseen of those before them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Change> foresee(List<Pair> pairs, Cause cause, Foreseen foreseen) {
        return judgeCompliance.foresee(pairs, cause, foreseen);
    }
}
