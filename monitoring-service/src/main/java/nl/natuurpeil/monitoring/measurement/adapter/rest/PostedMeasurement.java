package nl.natuurpeil.monitoring.measurement.adapter.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client posts; read by {@link MeasurementRequest}, described here. */
@Schema(
        name = "NewMeasurement",
        requiredProperties = {"namespace", "localId", "indicator", "area", "dataset", "period", "value", "unit"})
record PostedMeasurement(
        @Schema(
                description =
                        "Organisatie van het localId, die van het token / organisation of the localId, the token's",
                examples = "NL27")
        String namespace,

        @Schema(description = "Eigen sleutel van de afzender / the sender's own key", examples = "2025-000123")
        String localId,

        @Schema(examples = "urban-tree-canopy") String indicator,

        @Schema(description = "CBS-code", examples = "GM0855")
        String area,

        @Schema(
                description = "Herkomst; elke dataset is een eigen reeks / source; each dataset is a series of its own",
                examples = "voorbeeld-boomkroon")
        String dataset,

        MeasurementResponse.PeriodResponse period,
        @Schema(examples = "1520.5") BigDecimal value,

        @Schema(description = "UCUM-code van de indicator / the indicator's UCUM code", examples = "har")
        String unit,

        @Schema(description = "In de eenheid van de waarde / in the unit of the value") @Nullable
        BigDecimal standardError,

        @Nullable String note) {}
