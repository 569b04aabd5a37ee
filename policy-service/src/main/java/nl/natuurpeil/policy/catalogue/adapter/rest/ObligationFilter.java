package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What obligations can be selected by; an absent filter lets all pass. */
public class ObligationFilter {

    private static final List<String> BINDING_LEVELS =
            Arrays.stream(BindingLevel.values()).map(Enum::name).toList();

    @QueryParam("instrument")
    @Parameter(description = "Code van het instrument / code of the instrument", example = "NHV")
    @Nullable
    String instrument;

    @QueryParam("provision")
    @Parameter(description = "Code van de bepaling / code of the provision", example = "NHV-art-11-2")
    @Nullable
    String provision;

    @QueryParam("indicator")
    @Parameter(description = "Code van de indicator / code of the indicator", example = "urban-tree-canopy")
    @Nullable
    String indicator;

    @QueryParam("bindingLevel")
    @Parameter(
            description = "Hoe het bindt / how it binds",
            schema = @Schema(enumeration = {"RESULT", "EFFORT", "GUIDE_VALUE", "ADVICE"}))
    @Nullable
    String bindingLevel;

    /**
     * Returns the filters that were given.
     *
     * @throws BadInput for a binding level that does not exist: an empty list would read as "nothing is owed"
     */
    Map<Facet, String> facets() {
        if (bindingLevel != null && !BINDING_LEVELS.contains(bindingLevel)) {
            throw new BadInput(new Fault("bindingLevel", "unknown-value", "must be one of " + BINDING_LEVELS));
        }
        var facets = new EnumMap<Facet, String>(Facet.class);
        put(facets, Facet.INSTRUMENT, instrument);
        put(facets, Facet.PROVISION, provision);
        put(facets, Facet.INDICATOR, indicator);
        put(facets, Facet.BINDING_LEVEL, bindingLevel);
        return facets;
    }

    private static void put(Map<Facet, String> facets, Facet facet, @Nullable String value) {
        if (value != null) {
            facets.put(facet, value);
        }
    }
}
