package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** Finds an obligation with the indicators and obligations it looks at. */
@ApplicationScoped
public class FindObligation {

    /**
     * An obligation in its surroundings.
     *
     * @param indicators those of its own rule and those of its parts
     * @param linkages those of its instrument
     * @param remarks those on it, its provision or its indicators
     */
    public record Found(
            Obligation obligation,
            List<Indicator> indicators,
            List<Obligation> parts,
            List<ServingCondition.Told> conditions,
            List<Linkage> linkages,
            List<Remark> remarks) {}

    public Optional<Found> find(CatalogueAt catalogue, String code) {
        return catalogue.find(Obligation.class, code).map(obligation -> withSurroundings(catalogue, obligation));
    }

    private static Found withSurroundings(CatalogueAt catalogue, Obligation obligation) {
        var parts = obligation.rule().parts().stream()
                .flatMap(part -> catalogue.find(Obligation.class, part).stream())
                .toList();
        var codes = new LinkedHashSet<String>();
        collectIndicators(catalogue, obligation, codes);
        var indicators = codes.stream()
                .flatMap(indicator -> catalogue.find(Indicator.class, indicator).stream())
                .toList();
        var concerned = new HashSet<>(Reference.to(Kind.INDICATOR, codes).toList());
        concerned.add(new Reference(Kind.OBLIGATION, obligation.code()));
        concerned.add(new Reference(Kind.PROVISION, obligation.origin().provision()));
        return new Found(
                obligation,
                indicators,
                parts,
                catalogue.conditions(obligation),
                catalogue.linkagesOf(obligation.origin().instrument()),
                catalogue.remarksOn(concerned));
    }

    /** Ends because obligations never count themselves, which is checked before a release is taken. */
    private static void collectIndicators(CatalogueAt catalogue, Obligation obligation, Set<String> codes) {
        codes.addAll(obligation.rule().indicators());
        obligation.rule().parts().stream()
                .flatMap(part -> catalogue.find(Obligation.class, part).stream())
                .forEach(part -> collectIndicators(catalogue, part, codes));
    }
}
