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
    private final Comparator<Pair> order = Comparator.comparing(this::isMadeOfOthers)
            .thenComparing(this::size)
            .thenComparing(Comparator.naturalOrder());

    JudgingOrder(List<Obligation> obligations, Areas areas) {
        this.obligations = obligations.stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
        this.areas = areas;
    }

    List<Pair> of(Collection<Pair> pairs) {
        return pairs.stream().sorted(this::compare).toList();
    }

    int compare(Pair one, Pair other) {
        return order.compare(one, other);
    }

    private boolean isMadeOfOthers(Pair pair) {
        var obligation = obligations.get(pair.obligation());
        return obligation != null && obligation.rule() instanceof Rule.KOfN;
    }

    /** Smaller areas first, as larger ones may count them. */
    private int size(Pair pair) {
        return areas.find(pair.area())
                .map(area -> switch (area.kind()) {
                    case MUNICIPALITY, WATER_BODY, NATURA_2000_SITE, HABITAT_GROUP, BIOGEOGRAPHICAL_REGION -> 0;
                    case PROVINCE -> 1;
                    case COUNTRY -> 2;
                    case UNION -> 3;
                })
                .orElse(0);
    }
}
