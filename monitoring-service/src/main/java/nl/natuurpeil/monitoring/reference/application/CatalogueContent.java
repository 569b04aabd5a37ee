package nl.natuurpeil.monitoring.reference.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/**
 * All of the copy as it was at one moment; it never changes, so it may be kept and shared.
 *
 * @param revision another one with every change
 * @param obligations those this service can judge, in order of code
 * @param indicators by code
 */
public record CatalogueContent(
        UUID revision, List<Obligation> obligations, Map<String, Indicator> indicators, Areas areas) {

    public CatalogueContent {
        obligations = List.copyOf(obligations);
        indicators = Map.copyOf(indicators);
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Map<String, Obligation> obligationsByCode() {
        return obligations.stream().collect(Collectors.toMap(Obligation::code, Function.identity()));
    }
}
