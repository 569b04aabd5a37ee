package nl.natuurpeil.monitoring.overview.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.reference.domain.ClassRule;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Rule;

/** Which indicators an obligation looks at, itself or by the obligations it is made of. */
public final class Indicators {

    private final Map<String, Obligation> byCode;

    public Indicators(Collection<Obligation> obligations) {
        this.byCode = obligations.stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
    }

    /** Returns them in order of code. */
    public Set<String> of(Obligation obligation) {
        var found = new TreeSet<String>();
        collect(obligation, found, new HashSet<>());
        return found;
    }

    private void collect(Obligation obligation, Set<String> found, Set<String> looked) {
        if (looked.add(obligation.code())) {
            switch (obligation.rule()) {
                case Rule.OfIndicator rule -> found.addAll(rule.indicators());
                case ClassRule rule -> found.addAll(rule.indicators());
                case Rule.Inventory _ -> {}
                case Rule.KOfN rule ->
                    rule.obligations().stream()
                            .filter(byCode::containsKey)
                            .map(byCode::get)
                            .forEach(part -> collect(part, found, looked));
            }
        }
    }
}
