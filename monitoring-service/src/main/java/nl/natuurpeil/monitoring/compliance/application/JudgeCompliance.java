package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.application.AppendVerdict.Case;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Cause;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** Judges obligations for areas, one after the other, each on the newest evidence. */
@ApplicationScoped
public class JudgeCompliance {

    private final Catalogue catalogue;
    private final EvidenceBook evidenceBook;
    private final Verdicts verdicts;
    private final AppendVerdict appendVerdict;

    public JudgeCompliance(
            Catalogue catalogue, EvidenceBook evidenceBook, Verdicts verdicts, AppendVerdict appendVerdict) {
        this.catalogue = catalogue;
        this.evidenceBook = evidenceBook;
        this.verdicts = verdicts;
        this.appendVerdict = appendVerdict;
    }

    /** Judges every pair anew, in their order, within the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void judge(Map<Pair, Cause> touched) {
        var obligations = catalogue.listObligations().stream()
                .collect(Collectors.toMap(Obligation::code, obligation -> obligation));
        var areas = catalogue.areas();
        new TreeMap<>(touched).forEach((pair, cause) -> {
            var obligation = obligations.get(pair.obligation());
            var area = areas.find(pair.area());
            if (obligation != null && area.isPresent()) {
                // Before the evidence is read: who waits here then sees what the other one committed.
                verdicts.lock(pair.obligation(), pair.area());
                var parts = parts(obligation, obligations);
                var evidence = evidence(obligation, parts, area.get(), areas);
                appendVerdict.appendIfNew(new Case(obligation, area.get(), parts, evidence, cause));
            }
        });
    }

    private List<Evidence> evidence(Obligation obligation, List<Obligation> parts, Area area, Areas areas) {
        return Stream.concat(Stream.of(obligation), parts.stream())
                .flatMap(judged -> judged.rule().indicators().stream())
                .distinct()
                .map(catalogue::findIndicator)
                .flatMap(Optional::stream)
                .map(indicator -> evidenceBook.find(indicator, area.code(), areas))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Obligation> parts(Obligation obligation, Map<String, Obligation> obligations) {
        return switch (obligation.rule()) {
            case Rule.OfIndicator _, Rule.OfClass _, Rule.Inventory _ -> List.of();
            case Rule.KOfN rule ->
                rule.obligations().stream()
                        .filter(obligations::containsKey)
                        .map(obligations::get)
                        .toList();
        };
    }
}
