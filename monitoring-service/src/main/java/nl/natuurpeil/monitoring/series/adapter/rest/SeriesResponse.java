package nl.natuurpeil.monitoring.series.adapter.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series as clients see it: written by {@link SeriesJson}, described here. */
@Schema(
        name = "Series",
        description = "Wat gemeten is, waar, uit welke dataset; hoe het ervoor staat / what is measured,"
                + " where, from which dataset; how it stands")
record SeriesResponse(
        String id,
        @Nullable String indicator,
        @Nullable AquoResponse aquo,
        @Nullable String area,
        @Nullable PointResponse point,
        String dataset,

        @Schema(description = "UCUM; zonder indicator de Aquo-eenheid / the Aquo unit without an indicator")
        String unit,

        Instant recordedAt,

        @Schema(description = "Hoeveel er nu zijn / how many there are now")
        long measurements,

        @Nullable Instant firstBegins,
        @Nullable LatestResponse latest,

        @Schema(description = "Gaat omhoog bij elke wijziging / goes up with every change")
        long revision,

        Instant changedAt) {

    /** What the values are of, in codes of the Aquo standard. */
    @Schema(name = "SeriesAquo")
    record AquoResponse(
            String quantity,
            @Nullable String parameter,
            @Nullable String taxon,
            String unit,
            String condition,
            @Nullable String compartment,
            @Nullable String method) {}

    /** Where is measured. */
    @Schema(name = "SeriesPoint")
    record PointResponse(String namespace, String localId) {}

    /** The last one in time that is not in quarantine. */
    @Schema(name = "LatestValue")
    record LatestResponse(
            Instant begins,
            Instant ends,
            @Nullable BigDecimal value,
            @Schema(description = "< of / or >") @Nullable String limit,
            @Nullable BigDecimal standardError,
            String status,
            @Nullable String quality,
            @Nullable String text) {}

    /** A page of series. */
    @Schema(name = "SeriesPage")
    record SeriesPage(List<SeriesResponse> items) {}
}
