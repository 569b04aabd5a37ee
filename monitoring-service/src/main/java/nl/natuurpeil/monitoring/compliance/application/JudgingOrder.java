package nl.natuurpeil.monitoring.compliance.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/**
 * The order in which pairs are judged and locked, always the same: what is counted before what counts it, so
 * water bodies and municipalities before the country and obligations before those made of them.
 */
final class JudgingOrder {

    private final Map<String, Obligation> obligations;
    private final Areas areas;

    JudgingOrder(List<Obligation> obligations, Areas areas) {
        this.obligations = obligations.stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
        this.areas = areas;
    }

    List<Pair> of(Collection<Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(this::isMadeOfOthers)
                        .thenComparing(this::countsAreas)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean isMadeOfOthers(Pair pair) {
        var obligation = obligations.get(pair.obligation());
        return obligation != null && obligation.rule() instanceof Rule.KOfN;
    }

    private boolean countsAreas(Pair pair) {
        var obligation = obligations.get(pair.obligation());
        return obligation != null
                && areas.find(pair.area())
                        .filter(area -> obligation.scope().countsAreasIn(area.kind()))
                        .isPresent();
    }
}
