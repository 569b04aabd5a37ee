package nl.natuurpeil.policy.catalogue.domain;

import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/** What the indicator is called in the Aquo standard of the Dutch water sector, as far as it has a name there. */
public record Aquo(
        @Nullable String quantity,
        @Nullable String parameter,
        @Nullable String unit,
        @Nullable String compartment,
        @Nullable Label remark) {}
