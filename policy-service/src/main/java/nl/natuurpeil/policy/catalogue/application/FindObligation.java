package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** Finds an obligation with the indicators and obligations it looks at. */
@ApplicationScoped
public class FindObligation {

    /**
     * An obligation in its surroundings.
     *
     * @param indicators those of its own rule and those of its parts
     */
    public record Found(
            Obligation obligation,
            List<Indicator> indicators,
            List<Obligation> parts,
            List<ServingCondition.Told> conditions) {}

    private final Catalogue catalogue;

    public FindObligation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Transactional
    public Optional<Found> find(String code) {
        return catalogue.find(Obligation.class, code).map(this::withSurroundings);
    }

    private Found withSurroundings(Obligation obligation) {
        var parts = obligation.rule().parts().stream()
                .flatMap(part -> catalogue.find(Obligation.class, part).stream())
                .toList();
        var codes = new LinkedHashSet<String>();
        collectIndicators(obligation, codes);
        var indicators = codes.stream()
                .flatMap(indicator -> catalogue.find(Indicator.class, indicator).stream())
                .toList();
        var conditions = obligation.carrying().conditions().stream()
                .flatMap(condition -> condition.told(code -> catalogue.find(Condition.class, code)).stream())
                .toList();
        return new Found(obligation, indicators, parts, conditions);
    }

    /** Ends because obligations never count themselves, which is checked before a release is taken. */
    private void collectIndicators(Obligation obligation, Set<String> codes) {
        codes.addAll(obligation.rule().indicators());
        obligation.rule().parts().stream()
                .flatMap(part -> catalogue.find(Obligation.class, part).stream())
                .forEach(part -> collectIndicators(part, codes));
    }
}
