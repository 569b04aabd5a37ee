package nl.natuurpeil.monitoring.measurement.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a value is of, in the codes of the Aquo standard. Each of them tells series apart: zinc in unfiltered and in
 * filtered water ({@code NVT} and {@code nf}) are two series.
 *
 * @param quantity <i>grootheid</i>, such as {@code CONCTTE}
 * @param parameter such as {@code Ptot}; none for a quantity that says it all, or when a taxon is named
 * @param taxon scientific name of the organism, for counts and cover
 * @param unit Aquo unit, such as {@code mg/l}
 * @param condition <i>hoedanigheid</i>, such as {@code NVT} or {@code nf}
 * @param compartment such as {@code OW}
 * @param method <i>waardebewerkings-</i> or <i>waardebepalingsmethode</i>
 */
public record AquoIdentification(
        String quantity,
        @Nullable String parameter,
        @Nullable String taxon,
        String unit,
        String condition,
        @Nullable String compartment,
        @Nullable String method) {}
