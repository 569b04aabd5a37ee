package nl.natuurpeil.monitoring.compliance.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.natuurpeil.monitoring.compliance.application.Cases.Known;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.reference.application.Catalogue;

/** Judges obligations for areas, one after the other, each on the newest evidence. */
@ApplicationScoped
public class JudgeCompliance {

    private final Catalogue catalogue;
    private final EvidenceBook evidenceBook;
    private final Cases cases;
    private final Verdicts verdicts;
    private final AppendVerdict appendVerdict;

    public JudgeCompliance(
            Catalogue catalogue,
            EvidenceBook evidenceBook,
            AreasLeftOut areasLeftOut,
            CountedAreas countedAreas,
            Verdicts verdicts,
            AppendVerdict appendVerdict) {
        this.catalogue = catalogue;
        this.evidenceBook = evidenceBook;
        this.cases = new Cases(areasLeftOut, countedAreas);
        this.verdicts = verdicts;
        this.appendVerdict = appendVerdict;
    }

    /** Judges every pair anew, in their order, within the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Change> judge(Map<Pair, Cause> touched) {
        var content = catalogue.content();
        var known = Known.of(content, evidenceBook);
        var pairs = new JudgingOrder(content.obligations(), content.areas())
                .of(touched.keySet()).stream().filter(known::both).toList();
        // All of them before any evidence is read: who waits here then sees what the other one committed.
        verdicts.lock(pairs);
        return pairs.stream()
                .flatMap(pair -> {
                    var cause = requireNonNull(touched.get(pair));
                    return appendVerdict.appendIfNew(cases.of(pair, known, cause, UnaryOperator.identity())).stream();
                })
                .toList();
    }

    /** Tells which of the pairs would be judged otherwise, changing nothing; the ones before may have been foreseen. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Change> foresee(List<Pair> pairs, Cause cause, Foreseen foreseen) {
        var content = catalogue.content();
        var known = Known.of(content, evidenceBook);
        List<Change> changes = new ArrayList<>();
        for (var pair : pairs) {
            if (known.both(pair)) {
                appendVerdict
                        .foresee(cases.of(pair, known, cause, foreseen::insteadOf))
                        .ifPresent(change -> {
                            foreseen.add(change);
                            changes.add(change);
                        });
            }
        }
        return changes;
    }
}
